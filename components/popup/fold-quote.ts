/** Longer words are shown in part, until asked for. In UTF-16 units: about eight lines of the popup. */
const SHOWN = 420;

/** What a folded quote shows: its first paragraphs, whole; or the beginning of the first where it alone is too long. */
export type Folded = { paragraphs: string[]; hidden: number; cut: boolean };

/** How much of a quote to show at first; null where it is short enough to stand whole. */
export function foldQuote(paragraphs: string[]): Folded | null {
  const total = paragraphs.reduce((sum, text) => sum + text.length, 0);
  // A fold that hides only a line or two costs more than it saves.
  if (total <= SHOWN * 1.4) return null;
  let length = 0;
  let count = 0;
  while (count < paragraphs.length && length + (paragraphs[count]?.length ?? 0) <= SHOWN * 1.2) {
    length += paragraphs[count]?.length ?? 0;
    count++;
  }
  const cut = count === 0;
  const shown = cut ? [beginning(paragraphs[0] ?? '')] : paragraphs.slice(0, count);
  return { paragraphs: shown, hidden: paragraphs.length - shown.length, cut };
}

/** The first words of a text, with an ellipsis: not a thousand lines laid out to show eight. */
function beginning(text: string): string {
  const start = text.slice(0, SHOWN);
  return `${start.slice(0, Math.max(start.lastIndexOf(' '), SHOWN / 2)).trimEnd()}…`;
}
