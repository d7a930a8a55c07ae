import {
  capitalNouns,
  endsOnVerb,
  has,
  hasCases,
  hasWithout,
  is,
  type Lexicon,
  strongBits,
} from '../lexicon/lexicon.ts';
import type { Mention } from '../mentions/mention.ts';
import { isComma, isQuote, isWord, type Token, together } from '../text/tokens.ts';
import { isInCase } from './names.ts';
import { isCase } from './role-bases.ts';
import { isOther, ownsNext } from './role-words.ts';

const beside = 14; // tokens on each side of a name in which its role is looked for
const clause = is.auxiliary | is.subordinator | is.relative | is.conjunction;

/** A role or a body without its ending: «врача» and «врач», “ekspertin” and “ekspert” are one. */
export function roleKey(norm = ''): string {
  return norm.slice(0, Math.min(6, Math.max(3, norm.length - 1)));
}

/** What a role at token `k` is of: “ mill” for “the head of the mill”; nothing for “this farmer of 61”. */
export function tailOf(tokens: readonly Token[], k: number): string {
  const adjective = isWord(tokens[k + 1]) && !((tokens[k + 1]?.bits ?? 0) & ~is.notName) ? 1 : 0; // “le ministre russe de la Défense”
  if (!has(tokens[k + 1 + adjective], is.of)) return '';
  let noun = k + 2 + adjective;
  while (has(tokens[noun], is.determiner)) noun += 1;
  return isWord(tokens[noun]) ? ` ${tokens[noun]?.norm}` : '';
}

/** “Verkehrs[minister]”: where nouns are written together, the role that ends one. */
function headOf(norm: string, lexicon: Lexicon): string[] {
  if (capitalNouns(lexicon))
    for (let k = 1; k < norm.length - 3; k++) if (has(lexicon.exact(norm.slice(k)), is.role)) return [norm.slice(k)];
  return [];
}

/** What stands before token `k` and its determiners: “the head [of] the Institute”. */
export function outside(tokens: readonly Token[], k: number): Token | undefined {
  let before = k - 1;
  while (has(tokens[before], is.determiner)) before -= 1;
  return tokens[before];
}

/** The roles before a name and in its apposition: “analyst [Olga K.]”, “[Ann Lee], a doctor and writer,”. */
export function rolesBeside(tokens: readonly Token[], m: Mention, named: number, lexicon: Lexicon): string[] {
  if (isPlace(tokens, m, lexicon)) return [];
  const ahead = rolesAhead(tokens, m, named, lexicon);
  const after = rolesBehind(tokens, m, lexicon);
  // «адвокат заместителя министра [Тимура Лунина]» is somebody else.
  const isOblique = hasCases(lexicon) && m.last > m.first && isInCase(m, lexicon);
  return [...ahead, ...after].flatMap(k => keysOf(tokens, k, isOblique, lexicon));
}

/** “at the [Elysée], the secretary …”; “spokesman of the platform [Dry Land]”; where nouns have cases, the name of a body is in marks. */
function isPlace(tokens: readonly Token[], m: Mention, lexicon: Lexicon): boolean {
  const { phrase, first, last } = m;
  if (has(tokens[first - 1], is.body) && !has(tokens[first], is.firstName) && !hasCases(lexicon)) return true;
  const before = outside(tokens, phrase);
  return first === last && together(before, m) && has(before, is.preposition);
}

/** The keys of a role at token `k`; none where that is no role. */
function keysOf(tokens: readonly Token[], k: number, isOblique: boolean, lexicon: Lexicon): string[] {
  const { norm = '', bits = 0 } = tokens[k] ?? {};
  if (!(bits & (is.role | is.title)) || bits & is.many || (isOblique && !isCase(norm, lexicon))) return [];
  // «с мэром [Иваном Луниным]», and then «мэр»
  const forms = [norm, ...headOf(norm, lexicon), ...(isOblique ? lexicon.bases(norm) : [])];
  const keys = forms.flatMap(form => [roleKey(form), roleKey(form) + (tailOf(tokens, k) || ' ')]);
  return endsOnVerb(lexicon) ? [...keys, roleKey(norm.slice(0, -1))] : keys; // “naziri” is “nazir”
}

/** “The mayor has asked …, because the [Guard]”: a clause of its own. */
const leaves = (t: Token, { pack }: Lexicon): boolean =>
  !!pack.of && (has(t, clause) || hasWithout(t, is.preposition, is.of | is.determiner));

/** The tokens before a name that belong to it, from right to left. */
function rolesAhead(tokens: readonly Token[], m: Mention, named: number, lexicon: Lexicon): number[] {
  const { phrase, first } = m;
  const found: number[] = [];
  const next = tokens[first - 1];
  if (next && ownsNext(next, lexicon)) return found;
  for (let k = first - 1; k > Math.max(named, first - beside - 1); k -= 1) {
    const t = tokens[k];
    if (!together(t, m) || /^[.:;!?(]$/.test(t.text) || has(t, strongBits | is.pronoun) || isOther(t, lexicon)) break;
    // “member of the assembly and analyst [Rasim Lee]”; not “the mayor and [Rasim Lee]”, “… and the [Guard]”
    const joins = has(t, is.conjunction) && k < first - 1 && !has(tokens[k + 1], is.function);
    if ((!joins && leaves(t, lexicon)) || (k === phrase - 1 && has(t, is.preposition))) break;
    found.push(k);
  }
  return found;
}

/** The tokens of the apposition after a name. */
function rolesBehind(tokens: readonly Token[], m: Mention, lexicon: Lexicon): number[] {
  const { last, after } = m;
  const found: number[] = [];
  const isApposed = isComma(tokens[last + 1]);
  if (!isApposed && after <= last + 1) return found;
  const isKnown = hasWithout(tokens[last + 2], is.determiner, is.indefinite);
  // “[Ann Lee], whose father …”, « la [Palme] avec le père … »
  const isOn = lexicon.pack.articles && !isApposed;
  for (let k = last + 1; k < last + beside; k += 1) {
    const t = tokens[k];
    if (!together(t, m) || isQuote(t) || /^[.:;!?]$/.test(t.text) || (k > last + 1 && isComma(t))) break;
    if (hasWithout(t, is.relative, is.pronoun) || (isOn && leaves(t, lexicon))) break;
    // “At the desk of [Ann Lee], the mayor has …”: a clause of its own.
    if (isKnown && has(t, is.auxiliary | strongBits)) return [];
    found.push(k);
  }
  return found;
}
