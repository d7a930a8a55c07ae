import type { Scene } from '../scene/scene.ts';
import { hasWord } from '../text/scan.ts';
import type { Stretch } from './stretch.ts';

const fewest = 3; // words: fewer return by chance
const longestCredit = 80; // characters beside the words: “— Ann Lee, captain”

/**
 * Which stretches are pull quotes or crossheads: alone in their block, they repeat words that stand in the running text,
 * marked or not. A pull quote is not a second quote. What runs on from one, its credit, goes with it.
 */
export function findPullQuotes(scene: Scene): boolean[] {
  const { stretches, echoes } = scene;
  const pulled = stretches.map(() => false);
  stretches.forEach((s, i) => {
    const echo = echoes[i];
    if (!echo || s.continued || echo.words < fewest || !isAlone(scene, s)) return;
    // Of two alike that both stand alone, the first is the quote.
    const twin = echo.twins.some(t => t < i || !isAlone(scene, stretches[t]));
    pulled[i] = echo.longer > 0 || echo.plain > 0 || twin;
    for (let next = i + 1; pulled[i] && stretches[next]?.continued; next++) pulled[next] = true;
  });
  return pulled;
}

function isAlone({ paragraphs }: Scene, s: Stretch | undefined): boolean {
  const text = s && paragraphs[s.block]?.text;
  if (!s || text === undefined || s.start > 2 || text.length - s.end > longestCredit) return false;
  const rest = text.slice(s.end).trim();
  return !hasWord(rest) || /^[–—―-]/.test(rest);
}
