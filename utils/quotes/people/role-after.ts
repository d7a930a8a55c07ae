import { endsLike } from '../languages/items.ts';
import { capitalNouns, has, hasCapitals, hasCases, is, type Lexicon, verbBits } from '../lexicon/lexicon.ts';
import { endsAsAdjective } from '../mentions/agreement.ts';
import type { Mention } from '../mentions/mention.ts';
import { isComma, isQuote, isWord, type Token, together } from '../text/tokens.ts';
import { isAct, isJob, isOther, isRole, isTold, links } from './role-words.ts';

const longest = 30; // tokens

/**
 * The role in the apposition after a name, up to the next comma, the end of the sentence or whom one speaks to.
 *
 *     Ann Lee, a baker in Holm, said …     Ann Lee (D), mayor of Holm, said …
 *                ^^^^^^^^^^^^^                           ^^^^^^^^^^^^^
 * @returns its first and last token, without an article; null where what follows is no role, or somebody else's
 */
export function roleAfter(tokens: readonly Token[], m: Mention, lexicon: Lexicon): [Token, Token] | null {
  let from = m.last + 1;
  if (tokens[from]?.text === '(') {
    // “Ann Lee (baker in Holm)”
    const close = closing(tokens, from);
    const [first, last] = [tokens[from + 1], tokens[close - 1]];
    if (first && isRole(first) && together(last, m)) return [first, last];
    from = close + 1; // “Ann Lee (D), mayor of Holm”
  }
  const opening = openingAt(tokens, from, m, lexicon);
  if (!opening) return null;
  const end = endOf(tokens, opening, m, lexicon);
  const [first, last] = [tokens[opening.from], tokens[end - 1]];
  return first && last && end > opening.from ? [first, last] : null;
}

/**
 * How an apposition opens: the token of its first word that may be the role's; whether its name stands right beside it;
 * whether it has an article, whether that is a definite one, and whether it speaks of one among several (“one of the chairs”).
 */
type Opening = { from: number; isBeside: boolean; isOpen: boolean; isKnown: boolean; isOne: boolean };

/** The opening of the apposition whose comma would be token `from`; null where none begins there. */
function openingAt(tokens: readonly Token[], from: number, m: Mention, lexicon: Lexicon): Opening | null {
  // “قالت سارة ساندرز [المتحدثة باسم البلدية] إن …”: without capitals a role follows its name without a comma too.
  const isBeside = !hasCapitals(lexicon) && has(tokens[from], is.role) && together(tokens[from], m);
  if (!isBeside && !isComma(tokens[from])) return null;
  const age = tokens.slice(from + 1, from + 5).findIndex(isComma) + 1; // “, 54, ”, “, de 54 años, ”
  if (!isBeside) from += tokens.slice(from, from + age).some(t => t.kind === 'number') ? age + 1 : 1;
  const opens = tokens[from];
  const isOpen = has(opens, is.determiner);
  const isKnown = isOpen && !has(opens, is.indefinite);
  if (!opens || (has(opens, is.preposition | is.conjunction | is.auxiliary) && !isOpen)) return null;
  if (!hasCapitals(lexicon) && !isOpen && !has(opens, is.role)) return null; // “, cancelled the …”
  if (endsLike(opens.norm, lexicon.pack.verbEndings, 2) || isOther(opens, lexicon)) return null;
  // «, [комментируя] слова мэра, …»: where adjectives agree, one of them or the noun opens it.
  if (hasCases(lexicon) && !(opens.bits || opens.capital || endsAsAdjective(opens, lexicon) || isJob(opens, lexicon)))
    return null;
  // “one of the chairs of the board”
  const isOne = isOpen && has(tokens[from + 1], is.of);
  if (isOpen && !isOne && hasCapitals(lexicon)) from += 1;
  // “the local firm’s head of sales”: the text around it tells whose; but “the Lee campaign’s director”
  const owner = tokens.slice(from, from + 3).findIndex(t => t.owner || t.capital);
  if (isOpen && !tokens[from + owner]?.capital) from += owner + 1;
  return { from, isBeside, isOpen, isKnown, isOne };
}

/** The token at which the words of the role end; 0 where the apposition holds none, or somebody else's. */
function endOf(tokens: readonly Token[], opening: Opening, m: Mention, lexicon: Lexicon): number {
  const { from, isBeside, isKnown, isOne } = opening;
  let role = false;
  let linked = false;
  let k = from;
  for (; k < from + longest; k += 1) {
    const t = tokens[k];
    if (!together(t, m) || isQuote(t) || isAct(t)) break;
    if (has(t, is.addressed | is.gerund | (isBeside ? is.subordinator : 0))) break;
    if (isComma(t)) {
      const end = pastComma(tokens, k, m, role, opening);
      if (end === null) break;
      k = end;
    } else if (role && t.text === '(' && has(tokens[closing(tokens, k) + 1], is.of | is.genitive))
      k = closing(tokens, k); // “president (D) of the council”
    else if (/^[.:;!?()–—]$/.test(t.text)) break;
    else if (isTold(t, lexicon) || (isOne && has(t, is.role)) || isJobHere(tokens, k, lexicon)) role = true;
    linked ||= has(t, links);
    if (isOfOther(t, role, linked, opening, lexicon)) return 0;
  }
  // “After a talk with [Ann Lee], the mayor said …”
  return role && !(isKnown && has(tokens[k], verbBits)) ? withoutRest(tokens, opening, k, lexicon) : 0;
}

/** The last token before a role goes on after a comma; null where it ends at the comma. */
function pastComma(
  tokens: readonly Token[],
  comma: number,
  m: Mention,
  role: boolean,
  { isOpen }: Opening,
): number | null {
  if (!role) return isOpen && tokens[comma - 1]?.capital && tokens[comma + 1]?.capital ? comma : null; // “a Boise, Idaho-based welder”
  const end = ownEnd(tokens, comma, m); // “Director, Alba Securities.”
  return end === comma ? null : end;
}

/** Whether a word of an apposition tells that it speaks of somebody else than the name before it. */
function isOfOther(t: Token, role: boolean, linked: boolean, { isKnown, isOpen }: Opening, lexicon: Lexicon): boolean {
  // “hours after the mayor …”
  if (!role) return !isOpen && has(t, is.preposition | is.subordinator);
  if (!linked && has(t, is.firstName)) return true; // “Like [Ann Lee], mayor Tom Berg has …”
  // “According to [Ann Lee], the mayor was …”
  return isKnown && has(lexicon.exact(t.norm), is.auxiliary) && !has(t, is.relative);
}

/** The end of a role's words without what goes on after them; 0 where a verb shows that they are another sentence's. */
function withoutRest(tokens: readonly Token[], { from, isKnown }: Opening, end: number, lexicon: Lexicon): number {
  let k = end;
  // “eine Weberin aus Ulm gesprochen”; “der vielen aus dem Herzen spricht”
  if (capitalNouns(lexicon)) {
    while (k > from && isWord(tokens[k - 1]) && !tokens[k - 1]?.capital) k -= 1;
    if (isKnown && k < end) return 0;
  }
  // “a farmer and | who …”, « une éleveuse se | disant … »
  while (!tokens[k - 1]?.capital && has(tokens[k - 1], is.conjunction | is.auxiliary)) k -= 1;
  return k;
}

/** The token that closes the parenthesis at token `from`; with nothing that does, that itself. */
const closing = (tokens: readonly Token[], from: number): number => {
  const close = tokens.findIndex((t, k) => k > from && t.text === ')');
  return close < 0 ? from : close;
};

/** “a welder from Boise”, but “her former label” */
function isJobHere(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const [t, next] = [tokens[at], tokens[at + 1]];
  return !!t && isJob(t, lexicon) && !(isWord(next, t.sentence) && !next.bits && !next.capital);
}

/**
 * The last token of the rest of a body's name after a comma: “at Alba Defense[, Space, and Security]”, or of a place: “in
 * Ames[, Iowa],”; else the comma.
 */
function ownEnd(tokens: readonly Token[], comma: number, m: Mention): number {
  let place = comma;
  let end = comma;
  let isName = false;
  for (let k = comma + 1; ; k += 1) {
    const t = tokens[k];
    if (together(t, m) && t.capital && !has(t, is.firstName)) {
      end = k;
      isName ||= has(t, is.body);
    } else if (end > comma && has(t, is.preposition | is.conjunction)) isName ||= has(t, is.conjunction);
    else {
      const isShort = isComma(t) ? has(tokens[comma - 2], is.preposition) : !t || t.text === '.';
      if (isShort && k - comma < 5) place = end;
      if (isName || !isComma(t)) return isName ? end : place;
    }
  }
}
