import { browser } from '../../utils/browser.ts';
import type { Place } from './actions.ts';

/** Closes the popup, where it is one: Firefox leaves it in front of the tab or dialog that it has opened. */
export function leave(place: Place): void {
  if (place === 'popup') window.close();
}

/** Opens a tab in front, and leaves. */
export async function leaveFor(url: string, place: Place): Promise<void> {
  await browser.tabs.create({ url });
  leave(place);
}

/** Makes the popup's links to the web leave it. */
export function leaveByLinks(place: Place): void {
  if (place !== 'popup') return;
  document.addEventListener('click', event => {
    const { target, ctrlKey, metaKey, shiftKey, defaultPrevented } = event;
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="http"]') : null;
    // With these keys the tab opens behind, or in a window of its own.
    if (!link || defaultPrevented || ctrlKey || metaKey || shiftKey) return;
    event.preventDefault();
    void leaveFor(link.href, place);
  });
}
