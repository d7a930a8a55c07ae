/** Chromium's voices fall silent after some 15 seconds of one utterance; this is about ten. In UTF-16 units. */
const LONGEST = 180;
const PAUSES = [...',;:–—،؛、，；՝'];

/**
 * Cuts a stretch of a text into pieces that can be said in one breath, without white space at their edges; what has
 * no letter or digit is left out. Offsets are into the whole text.
 */
export function breaths(text: string, from: number, to: number): { start: number; end: number; text: string }[] {
  const pieces: { start: number; end: number; text: string }[] = [];
  for (let at = from; at < to; ) {
    const end = to - at > LONGEST ? breathAfter(text, at) : to;
    const raw = text.slice(at, end);
    const start = at + (raw.length - raw.trimStart().length);
    const words = raw.trim();
    if (/[\p{L}\p{N}]/u.test(words)) pieces.push({ start, end: start + words.length, text: words });
    at = end;
  }
  return pieces;
}

/** The last pause within one breath, else the last space, else its end; never within a character. */
function breathAfter(text: string, from: number): number {
  const part = text.slice(from, from + LONGEST);
  const pause = Math.max(...PAUSES.map(mark => part.lastIndexOf(mark)));
  if (pause > LONGEST / 3) return from + pause + 1;
  const space = part.lastIndexOf(' ');
  if (space > 0) return from + space + 1;
  return from + LONGEST - (/[\uD800-\uDBFF]$/.test(part) ? 1 : 0);
}
