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
  const { phrase, first, last, after } = m;
  const keys: string[] = [];
  // “at the [Elysée], the secretary …” names a place.
  // “spokesman of the platform [Dry Land]”; where nouns have cases, the name of a body is in marks.
  if (has(tokens[first - 1], is.body) && !has(tokens[first], is.firstName) && !hasCases(lexicon)) return keys;
  const before = outside(tokens, phrase);
  const place = first === last && together(before, m) && has(before, is.preposition);
  if (place) return keys;
  // «адвокат заместителя министра [Тимура Лунина]» is somebody else.
  const isOblique = hasCases(lexicon) && last > first && isInCase(m, lexicon);
  const take = ({ norm, bits }: Token, k: number) => {
    if (!(bits & (is.role | is.title)) || bits & is.many || (isOblique && !isCase(norm, lexicon))) return;
    // «с мэром [Иваном Луниным]», and then «мэр»
    for (const role of [norm, ...headOf(norm, lexicon), ...(isOblique ? lexicon.bases(norm) : [])])
      keys.push(roleKey(role), roleKey(role) + (tailOf(tokens, k) || ' '));
    if (endsOnVerb(lexicon)) keys.push(roleKey(norm.slice(0, -1))); // “naziri” is “nazir”
  };
  // “The mayor has asked …, because the [Guard]”: a clause of its own.
  const leaves = (t: Token) =>
    lexicon.pack.of && (t.bits & clause || hasWithout(t, is.preposition, is.of | is.determiner));
  const next = tokens[first - 1];
  for (let k = next && ownsNext(next, lexicon) ? -1 : first - 1; k > Math.max(named, first - beside - 1); k -= 1) {
    const t = tokens[k];
    if (!together(t, m) || /^[.:;!?(]$/.test(t.text) || t.bits & (strongBits | is.pronoun) || isOther(t, lexicon))
      break;
    // “member of the assembly and analyst [Rasim Lee]”; not “the mayor and [Rasim Lee]”, “… and the [Guard]”
    const joins = has(t, is.conjunction) && k < first - 1 && !has(tokens[k + 1], is.function);
    if ((!joins && leaves(t)) || (k === phrase - 1 && t.bits & is.preposition)) break;
    take(t, k);
  }
  const ahead = keys.length;
  const isKnown = hasWithout(tokens[last + 2], is.determiner, is.indefinite);
  if (isComma(tokens[last + 1]) || after > last + 1)
    for (let k = last + 1; k < last + beside; k += 1) {
      const t = tokens[k];
      if (!together(t, m) || isQuote(t) || /^[.:;!?]$/.test(t.text) || (k > last + 1 && isComma(t))) break;
      // “[Ann Lee], whose father …”, « la [Palme] avec le père … »
      const isOn = lexicon.pack.articles && !isComma(tokens[last + 1]);
      if (hasWithout(t, is.relative, is.pronoun) || (isOn && leaves(t))) break;
      // “At the desk of [Ann Lee], the mayor has …”: a clause of its own.
      if (isKnown && has(t, is.auxiliary | strongBits)) return keys.slice(0, ahead);
      take(t, k);
    }
  return keys;
}
