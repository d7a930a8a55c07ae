import { has, is, type Lexicon } from '../lexicon/lexicon.ts';
import type { Mention } from '../mentions/mention.ts';
import { findMentions } from '../mentions/mentions.ts';
import { isAddress } from '../mentions/outlet.ts';
import { knownNames } from '../mentions/proper-nouns.ts';
import { after } from '../people/role-after.ts';
import { scan } from '../text/scan.ts';
import { tokenise } from '../text/tokenise.ts';
import { isWord, type Token } from '../text/tokens.ts';
import type { WordTests } from './words.ts';

/** A name of two words or more, as printed. Offsets are into the text that was searched. */
export type NameRun = {
  name: string;
  start: number;
  end: number;
  /** After a title or a role. */
  led: boolean;
  tokens: readonly Token[];
  mention: Mention;
};

/** The names in a text by itself, in order: “Tomas Halvorsen”, “Anna von Berg”, “A. B. Stone”; without titles before them. */
export function namesIn(text: string, lexicon: Lexicon): NameRun[] {
  const tokens = tokenise(text, [], 0, lexicon, new Map());
  return findMentions(tokens, 0, text, lexicon, knownNames([tokens], lexicon))
    .filter(({ kind, first, last }) => kind === 'name' && last > first)
    .map(mention => {
      const { text: name, start, end, phrase, first } = mention;
      return { name, start, end, led: phrase < first, tokens, mention };
    });
}

/** The outlet where the text prints it as an address: “Caliber.Az”. */
export const printedOutlet = (text: string): string | undefined =>
  scan(text)
    .map(({ start, end }) => text.slice(start, end))
    .find(isAddress);

/**
 * The role beside a name in its own words: the plain words before it and the apposition after it.
 *
 *     … with Norwegian energy economist Tomas Halvorsen, a senior fellow at the Centre.
 *            ^^^^^^^^^^^^^^^^^^^^^^^^^^                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function roleBeside(text: string, { tokens, mention: m }: NameRun, tests: WordTests): string | null {
  const isOpen = (t: Token | undefined): boolean =>
    isWord(t, m.sentence) &&
    !(has(t, is.function) || tests.announce(t.norm) || tests.asker(t.norm) || isAddress(t.text));
  let to = m.first;
  while (has(tokens[to - 1], is.title)) to -= 1; // “biologist Dr. Ann Lee”
  let from = to;
  // “gardienne de phare”: what a role is of belongs to it.
  while (isOpen(tokens[from - 1]) || (from < to && has(tokens[from - 1], is.of) && isOpen(tokens[from - 2]))) from -= 1;
  // “Dalğa”nın baş məşqçisi: the marks belong to what hangs on them.
  const isGlued = (k: number) => tokens[k]?.start === tokens[k - 1]?.end;
  const opens = tokens.findLastIndex((t, k) => k < from - 1 && /^[«“"]$/.test(t.text));
  if (from < to && opens >= 0 && /^[»”"]$/.test(tokens[from - 1]?.text ?? '') && isGlued(from) && isGlued(from - 1))
    from = opens;
  const lead = text.slice(tokens[from]?.start, from < to ? tokens[to - 1]?.end : 0);
  const [first, last] = after(tokens, m, tests.lexicon) ?? [];
  const aside = text.slice(first?.start, last?.end ?? 0);
  return [/\p{Ll}/u.test(lead) && lead.length > 3 ? lead : '', aside].filter(Boolean).join(', ') || null;
}
