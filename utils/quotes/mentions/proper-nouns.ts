import { bitsAt, CAPITAL } from '../../characters.ts';
import { endsLike } from '../languages/items.ts';
import {
  baseForms,
  capitalNouns,
  endsAsOwner,
  endsOnVerb,
  has,
  hasWithout,
  is,
  type Lexicon,
  ownerForms,
  strongBits,
  verbBits,
} from '../lexicon/lexicon.ts';
import { isWord, type Token, together } from '../text/tokens.ts';
import { isFirstName, nameLike } from './name-runs.ts';

/** The words that the text shows to be names, by the capitals that tell it in this language. */
export const knownNames = (blocks: readonly (readonly Token[])[], lexicon: Lexicon): Set<string> =>
  (capitalNouns(lexicon) ? properNouns : wordsWithCapitals)(blocks, lexicon);

/**
 * The words that some sentence has with a capital though it does not begin with them, and what they are cases of; with a
 * full stop those that stand somewhere without another capital beside them, after one those that end a name: “.king” where
 * somebody is called Stephen King.
 */
function wordsWithCapitals(blocks: readonly (readonly Token[])[], lexicon: Lexicon): Set<string> {
  const known = new Set<string>();
  for (const tokens of blocks)
    tokens.forEach((t, k) => {
      if (!t.capital) return;
      if (!t.first) for (const form of baseForms(t.norm, lexicon)) known.add(form);
      if (tokens[k + 1]?.capital) return;
      if (!tokens[k - 1]?.capital) known.add(`${t.norm}.`);
      else if (isFirstName(tokens[k - 1]) && !endsOnVerb(lexicon) && !has(t, is.body | strongBits))
        known.add(`.${t.norm}`);
    });
  return known;
}

/** What the places of a word show it to be. */
type Sign = 'sure' | 'likely' | 'common';

/**
 * Where every noun has a capital: the words that the text itself shows to be names, in lower case. Sure signs are a first
 * name or a role before (“Trainer Lind”), a party after (“Lind (SPD)”) and initials
 * (NABU). An act of speech beside (“sagte Lind”) is a sign for words that never have an article or an
 * adjective before them. With a full stop those that stand after a first name: “lohse.” where somebody is called Karl Lohse.
 */
export function properNouns(blocks: readonly (readonly Token[])[], lexicon: Lexicon): Set<string> {
  const words: Record<Sign, Set<string>> = { sure: new Set(), likely: new Set(), common: new Set() };
  const { sure, likely, common } = words;
  const inside = new Set<string>(); // with a capital though no sentence begins there
  for (const tokens of blocks)
    tokens.forEach((t, k) => {
      if (!nameLike(t, lexicon, true)) return;
      if (!t.first || speaksFirst(tokens, k, lexicon)) for (const word of ownerForms(t.norm, lexicon)) inside.add(word);
      const before = tokens[k - 1];
      if (together(before, t) && isFirstName(before)) sure.add(`${t.norm}.`);
      const sign = signOf(tokens, k, t, lexicon);
      if (sign) words[sign].add(t.norm);
    });
  for (const word of likely) if (inside.has(word) && !common.has(word)) sure.add(word);
  return sure;
}

/** “Ahlers sagte”: no noun for a thing does so without an article; but “Konkret sagte sie”. */
function speaksFirst(tokens: readonly Token[], k: number, lexicon: Lexicon): boolean {
  const [t, after, then] = [tokens[k], tokens[k + 1], tokens[k + 2]];
  if (!together(after, t) || !has(after, verbBits) || endsLike(after.norm, lexicon.pack.nouns?.many)) return false;
  return !(together(then, t) && (then.capital || hasWithout(then, is.pronoun, is.determiner)));
}

/** What the words beside a word show it to be; null where they show nothing. */
function signOf(tokens: readonly Token[], k: number, t: Token, lexicon: Lexicon): Sign | null {
  const beside = (at: number) => (together(tokens[at], t) ? tokens[at] : undefined);
  const [before, after] = [beside(k - 1), beside(k + 1)];
  // “[Wolf] sagte”, but “der Wolf sagte”
  const isNoun = has(before, is.determiner) && !after?.capital;
  if ((has(t, is.firstName) && !isNoun) || isInitials(t.text, lexicon)) return 'sure';
  let lead = k - 1;
  while (has(beside(lead), is.particle)) lead--;
  if (lead < k - 1 && has(beside(lead), is.firstName)) return 'sure';
  if (hasWithout(before, is.firstName | is.title | is.role, is.many)) return 'sure';
  if (after?.text === '(' && isInitials(beside(k + 2)?.text, lexicon)) return 'sure';
  if (isCommonAfter(before, lexicon) || endsLike(t.norm, lexicon.pack.nounEndings)) return 'common';
  if (endsAsOwner(t.norm, lexicon) && has(after, is.role) && after?.capital) return 'sure'; // “Frankreichs Präsident”
  if (nameLike(before, lexicon, true) && !endsAsOwner(before?.norm, lexicon)) return 'likely';
  const acts = has(before, strongBits) || (has(after, verbBits) && !has(before, is.preposition));
  return acts ? 'likely' : null;
}

/** “NABU”, “G-20”, “LKWs”. */
function isInitials(text = '', lexicon: Lexicon): boolean {
  let at = 0;
  while (bitsAt(text, at) & CAPITAL || (at > 0 && /[\d-]/.test(text[at] ?? ''))) at++;
  return at > 1 && (at === text.length || (at === text.length - 1 && endsAsOwner(text, lexicon)));
}

/** An article, a number or an unknown word that ends as adjectives do: what follows is a common noun. */
const isCommonAfter = (t: Token | undefined, { pack }: Lexicon): boolean =>
  t?.kind === 'number' ||
  (isWord(t) && (t.bits ? has(t, is.determiner) : !t.capital && endsLike(t.norm, pack.attributes)));
