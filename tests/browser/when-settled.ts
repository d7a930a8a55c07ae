/** A page, or the popup. */
type Place = { evaluate(script: () => Promise<void>): Promise<void> };

/** Waits until what came into view is drawn and what moves has come to rest, for a picture. */
export async function whenSettled(place: Place): Promise<void> {
  await place.evaluate(async () => {
    const frame = () => new Promise(resolve => requestAnimationFrame(resolve));
    await document.fonts.ready;
    for (let n = 0; n < 3; n++) await frame();
    const moving = document.getAnimations().map(animation => animation.finished.catch(() => null));
    await Promise.all(moving);
    await new Promise(resolve => setTimeout(resolve, 100));
  });
}
