import { endsLike, itemsOf } from '../languages/items.ts';
import { has, hasCases, is, type Lexicon, verbMayLead } from '../lexicon/lexicon.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Paragraph } from '../scene/paragraph.ts';
import { isQuote, isWord, type Token, together } from '../text/tokens.ts';
import type { Entity } from './entities.ts';
import { baseName } from './names.ts';
import { baseNoun, isCase, isRoleBase } from './role-bases.ts';

const looked = 6; // mentions, the first ones
const longest = 14; // tokens of a role

/**
 * The role of somebody in the page's own words: what stands before a name, and the apposition after it.
 *
 *     … the Norwegian energy economist Tomas Halvorsen, a fellow at the Centre, said …
 *           ^^^^^^^^^^^^^^^^^^^^^^^^^^                    ^^^^^^^^^^^^^^^^^^^^^^
 * @returns Null where none of the first mentions has one.
 */
export function roleOf(entity: Entity, paragraphs: readonly Paragraph[], lexicon: Lexicon): string | null {
  let inflected: string | null = null;
  for (const m of entity.mentions.slice(0, looked)) {
    const paragraph = paragraphs[m.block];
    if (!paragraph) continue;
    const part = hasCases(lexicon) ? before(paragraph.tokens, m, lexicon) : null;
    const isBase = !hasCases(lexicon) || (baseName(m.text, lexicon) === m.text && !isCase(part?.[2].norm, lexicon));
    const role = isBase ? roleAt(paragraph, m, lexicon) : null;
    if (role) return role;
    if (!isBase) inflected ??= nominative(paragraph, part, lexicon);
  }
  return inflected;
}

function roleAt({ tokens, text }: Paragraph, m: Mention, lexicon: Lexicon): string | null {
  const aside = verbMayLead(lexicon) ? after(tokens, m, lexicon) : null; // else a comma ends the subject
  const parts = [opening(tokens, m) ?? ahead(tokens, m, lexicon) ?? before(tokens, m, lexicon), aside].filter(
    part => part !== null,
  );
  return (
    parts
      .map(([first, last]) => bareRole(tokens[tokens.indexOf(first) - 1], text.slice(first.start, last.end), lexicon))
      .join(', ') || null
  );
}

/** “der [neue] Leiter” is a “[neuer] Leiter”: the adjectives of a role as they stand without its article. */
function bareRole(article: Token | undefined, role: string, { pack }: Lexicon): string {
  const ending = has(article, is.determiner) && pack.bareAdjectives?.[article?.norm ?? ''];
  return role.replace(/(?<=^(\p{Ll}\S*e )*\p{Ll}\S*e)(?= )/gu, ending || '');
}

/**
 * The role of a name in another case, from its noun on: «с известным историком порта» is «историк порта».
 * @returns Null where no list has a base of the noun.
 */
function nominative({ text }: Paragraph, part: [Token, Token, Token] | null, lexicon: Lexicon): string | null {
  const [, last, head] = part ?? [];
  const base = head && baseNoun(head.norm, lexicon, word => isRoleBase(word, lexicon));
  return base && last ? base + text.slice(head.end, last.end) : null;
}

const edge =
  is.function |
  is.determiner |
  is.preposition |
  is.auxiliary |
  is.subordinator |
  is.relative |
  is.pronoun |
  is.say |
  is.tell |
  is.strong |
  is.according |
  is.gerund |
  is.conjunction;
/** For one, and no mere “Mr” or “Sir”. */
const isRole = (t: Token): boolean =>
  !has(t, is.many) && (has(t, is.role) || (has(t, is.title) && (t.norm.length > 3 || !t.entry?.gender)));

const acts = is.say | is.tell | is.strong | is.according | is.auxiliary | is.subordinator | is.relative | is.pronoun;

/**
 * A sentence that opens with a role of more than one part: up to a comma, or with an “and” before its last part.
 *
 *     Hydrologist and head of the Rivers Institute, Irena Vollmark, …     Assembly member and lawyer Tomas Berg …
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^                         ^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
function opening(tokens: readonly Token[], m: Mention): [Token, Token] | null {
  const isHere = (k: number): boolean => together(tokens[k], m);
  let from = m.first;
  while (from > 0 && m.first - from <= longest && isHere(from - 1)) from -= 1;
  if (m.first - from > longest) return null;
  if (has(tokens[from], is.determiner)) from += 1;
  const toComma = tokens[m.first - 1]?.text === ',';
  const row = tokens.slice(from, toComma ? m.first - 1 : m.first);
  // A capital inside the sentence makes it part of a name: “editor of the After Dark portal”.
  const isAct = (t: Token, k: number): boolean => has(t, acts) && !(t.capital && k > 0);
  if (row.some((t, k) => !isWord(t) || t.possessive || isAct(t, k))) return null;
  const isLink = (t: Token): boolean => has(t, is.preposition | is.conjunction | is.determiner);
  const link = row.findIndex(isLink);
  const head = row.findIndex(isRole);
  // Without a comma a verb may hide before the role: “Police held lawyer and mayor Ann Lee”.
  if (head < 0 || head > (toComma ? 3 : 1) || (link >= 0 && link < head)) return null;
  const and = row.findLastIndex(t => has(t, is.conjunction));
  const ownTitle = row.slice(and + 1);
  if (!toComma && (and < 0 || !ownTitle.some(isRole) || ownTitle.some(isLink))) return null;
  const [first, last] = [row[0], row.at(-1)];
  return first && last ? [first, last] : null;
}

/**
 * A role up to the comma before a name that the sentence does not go on with.
 *
 *     …, a déclaré le porte-parole du Kremlin, Dmitri Peskov, vendredi.
 *                     ^^^^^^^^^^^^^^^^^^^^^^
 */
function ahead(tokens: readonly Token[], m: Mention, { pack }: Lexicon): [Token, Token] | null {
  const of = itemsOf(pack.of);
  const end = m.first - 2;
  if (!of.length || tokens[end + 1]?.text !== ',' || isWord(tokens[m.last + 1])) return null;
  let role = false;
  for (let k = end; k > end - longest; k--) {
    const t = tokens[k];
    if (!isWord(t, m.sentence) || has(t, acts)) return null;
    role ||= isRole(t) && !t.possessive;
    if (of.includes(t.norm) || of.includes(tokens[k - 1]?.norm ?? '')) continue;
    const [first, last] = [tokens[k + 1], tokens[end]];
    if (t.possessive || has(t, is.determiner)) return role && first && last ? [first, last] : null;
    if (has(t, is.preposition | is.conjunction)) return null;
  }
  return null;
}

/** The words before a name, from the first that is no verb, article or preposition; prepositions inside are kept. */
function before(tokens: readonly Token[], m: Mention, lexicon: Lexicon): [Token, Token, Token] | null {
  const { pack } = lexicon;
  let role = -1;
  let first = m.first;
  // “the father of [Sabine]” is somebody else.
  if (pack.of && itemsOf(pack.of).includes(tokens[m.first - 1]?.norm ?? '')) return null;
  for (let k = m.first - 1; k >= Math.max(0, m.first - longest); k -= 1) {
    const t = tokens[k];
    if (!isWord(t, m.sentence) || t.possessive) break;
    if (isQuote(tokens[k - 1]) && tokens[k - 1]?.end === t.start) break; // “Zaqatala”nın
    if (isRole(t)) role = k;
    else if (t.bits & edge && !(t.bits & (is.determiner | is.preposition | is.conjunction) && insideRole(tokens, k)))
      break;
    // «опровергла слухи депутат»: where nouns have cases, only an adjective may lead to the role.
    if (role >= 0 && !isRole(t) && pack.adjectives && !endsLike(t.norm, pack.adjectives, 2) && !isLed(tokens, k)) break;
    first = k;
  }
  const [from, to, head] = [tokens[first], tokens[m.first - 1], tokens[role]];
  return from && to && head ? [from, to, head] : null;
}

/** «первый заместитель [главы] Администрации президента»: a role leads to the nouns that it is of. */
function isLed(tokens: readonly Token[], at: number): boolean {
  for (let k = at - 1; k > at - 4; k -= 1) {
    const t = tokens[k];
    if (!isWord(t) || t.bits & edge) return false;
    if (isRole(t)) return true;
  }
  return false;
}

/** A small word between two roles, or between a role and what it is of, belongs to them. */
const insideRole = (tokens: readonly Token[], k: number): boolean => {
  const left = tokens[k - 1];
  return isWord(left) && isRole(left) && !left.capital;
};

/** The apposition after a comma, up to the next comma, the end of the sentence or whom one speaks to. */
function after(tokens: readonly Token[], m: Mention, { pack }: Lexicon): [Token, Token] | null {
  const to = itemsOf(pack.addressed);
  if (tokens[m.last + 1]?.text !== ',') return null;
  let from = m.last + 2;
  if (has(tokens[from], is.preposition | is.auxiliary)) return null;
  if (has(tokens[from], is.determiner)) from += 1;
  let role = false;
  let k = from;
  for (; k < Math.min(tokens.length, from + longest); k += 1) {
    const t = tokens[k];
    if (!together(t, m) || isQuote(t) || /^[,.:;!?()–—]$/u.test(t.text)) break;
    if (t.bits & (is.say | is.tell | is.strong | is.relative | is.pronoun) || to.includes(t.norm)) break;
    if (isRole(t)) role = true;
  }
  // Too long: up to its last small word.
  if (k === from + longest && isWord(tokens[k]))
    while (k > from && !has(tokens[k], is.preposition | is.conjunction)) k -= 1;
  const [first, last] = [tokens[from], tokens[k - 1]];
  return role && first && last && k > from ? [first, last] : null;
}
