import type { Entity } from './entities.ts';
import { is } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import type { Paragraph } from './paragraph.ts';
import type { Token } from './tokens.ts';

const looked = 6; // mentions, the first ones
const longest = 14; // tokens of a role

/**
 * The role of somebody in the page's own words: what stands before a name, and the apposition after it.
 *
 *     … the Norwegian energy economist Tomas Halvorsen, a fellow at the Centre, said …
 *           ^^^^^^^^^^^^^^^^^^^^^^^^^^                    ^^^^^^^^^^^^^^^^^^^^^^
 * @returns Null where none of the first mentions has one.
 */
export function roleOf(entity: Entity, paragraphs: readonly Paragraph[]): string | null {
  for (const m of entity.mentions.slice(0, looked)) {
    const paragraph = paragraphs[m.block];
    const role = paragraph && roleAt(paragraph, m);
    if (role) return role;
  }
  return null;
}

function roleAt({ tokens, text }: Paragraph, m: Mention): string | null {
  const parts = [before(tokens, m), after(tokens, m)].filter(part => part !== null);
  return parts.map(([first, last]) => text.slice(first.start, last.end)).join(', ') || null;
}

const edge =
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
  is.conjunction;
const isRole = (t: Token): boolean => (t.bits & (is.role | is.title)) !== 0;

/** The words before a name, from the first that is no verb, article or preposition; prepositions inside are kept. */
function before(tokens: readonly Token[], m: Mention): [Token, Token] | null {
  let role = -1;
  let first = m.first;
  for (let k = m.first - 1; k >= Math.max(0, m.first - longest); k -= 1) {
    const t = tokens[k];
    if (t?.kind !== 'word' || t.sentence !== m.sentence || t.possessive) break;
    if (isRole(t)) role = k;
    else if (t.bits & edge && !(t.bits & (is.determiner | is.preposition | is.conjunction) && insideRole(tokens, k)))
      break;
    first = k;
  }
  if (role < 0) return null;
  const [from, to] = [tokens[first], tokens[m.first - 1]];
  return from && to ? [from, to] : null;
}

/** A small word between two roles, or between a role and what it is of, belongs to them. */
const insideRole = (tokens: readonly Token[], k: number): boolean => {
  const left = tokens[k - 1];
  return left?.kind === 'word' && isRole(left) && !left.capital;
};

/** The apposition after a comma, up to the next comma or the end of the sentence. */
function after(tokens: readonly Token[], m: Mention): [Token, Token] | null {
  if (tokens[m.last + 1]?.text !== ',') return null;
  let from = m.last + 2;
  if ((tokens[from]?.bits ?? 0) & is.determiner) from += 1;
  let role = false;
  let k = from;
  for (; k < Math.min(tokens.length, from + longest); k += 1) {
    const t = tokens[k];
    if (!t || t.sentence !== m.sentence || t.kind === 'quote' || (t.kind === 'sign' && /^[,.:;!?()–—]$/u.test(t.text)))
      break;
    if (t.bits & (is.say | is.tell | is.strong | is.relative | is.pronoun)) break;
    if (isRole(t)) role = true;
  }
  const [first, last] = [tokens[from], tokens[k - 1]];
  return role && first && last && k > from ? [first, last] : null;
}
