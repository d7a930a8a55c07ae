import type { Lexicon } from '../lexicon/lexicon.ts';
import { capitalNouns } from '../mentions/mention.ts';
import { findMentions } from '../mentions/mentions.ts';
import { wordsWithCapitals } from '../mentions/name-runs.ts';
import { isAddress } from '../mentions/outlet.ts';
import { properNouns } from '../mentions/proper-nouns.ts';
import { leftOf } from '../text/left-of.ts';
import { isLower, scan } from '../text/scan.ts';
import { plain, tokenise } from '../text/tokens.ts';
import type { WordTests } from './words.ts';

/** A name of two words or more, as printed. Offsets are into the text that was searched. */
export type NameRun = {
  name: string;
  start: number;
  end: number;
  /** After a title or a role. */
  led: boolean;
};

/** The names in a text by itself, in order: “Tomas Halvorsen”, “Anna von Berg”, “A. B. Stone”; without titles before them. */
export function namesIn(text: string, lexicon: Lexicon): NameRun[] {
  const tokens = tokenise(text, [], 0, lexicon, new Map());
  const known = capitalNouns(lexicon) ? properNouns([tokens], lexicon) : wordsWithCapitals([tokens], lexicon);
  return findMentions(tokens, 0, text, lexicon, known)
    .filter(({ kind, first, last }) => kind === 'name' && last > first)
    .map(({ text: name, start, end, phrase, first }) => ({ name, start, end, led: phrase < first }));
}

/** The outlet where the text prints it as an address: “Caliber.Az”. */
export const printedOutlet = (text: string): string | undefined =>
  scan(text)
    .map(({ start, end }) => text.slice(start, end))
    .find(isAddress);

/**
 * The role beside a name in its own words: the plain-case words before it and the apposition after it.
 *
 *     … with Norwegian energy economist Tomas Halvorsen, a senior fellow at the Centre.
 *            ^^^^^^^^^^^^^^^^^^^^^^^^^^                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function roleBeside(text: string, { start, end }: NameRun, is: WordTests): string | null {
  let before = leftOf(text, start, 160).trimEnd();
  // “biologist Dr. Ann Lee”
  while (is.honorific(lastWord(before))) before = before.slice(0, before.lastIndexOf(' ') + 1).trimEnd();
  const clause = before.slice(before.search(/[^,.;:!?()—–«»“”"]*$/u));
  const words = clause.split(/\s+/u).filter(word => word && word !== '-');
  let from = words.length;
  const isOpen = (at: number): boolean => at > 0 && !isEdge(words[at - 1] ?? '', is);
  // “gardienne de phare”: what a role is of belongs to it.
  while (isOpen(from) || (from < words.length && OF.test(words[from - 1] ?? '') && isOpen(from - 1))) from -= 1;
  const lead = words.slice(from).join(' ');
  const after = /^\s*,\s+([^,.;:!?()—–]{4,120})(?=[,.;:!?()—–]|$)/u.exec(text.slice(end, end + 160))?.[1] ?? '';
  const noun = after
    .split(/\s+/u)
    .filter((word, i) => i > 0 || !is.small(plain(word)))
    .join(' ');
  const tail = isLower(noun[0]) ? noun : '';
  const role = [/\p{Ll}/u.test(lead) && lead.length > 3 ? lead : '', tail].filter(Boolean).join(', ');
  return role || null;
}

const OF = /^(?:de|of)$/;

const lastWord = (text: string): string => plain(text.slice(text.lastIndexOf(' ') + 1)).replace(/\.$/, '');

const isEdge = (word: string, is: WordTests): boolean => {
  const key = plain(word).replace(/[.,'’]+$/u, '');
  return is.small(key) || is.announce(key) || is.asker(key) || isAddress(word);
};
