import type { Speaker } from '../../types.ts';
import type { Attribution } from '../attribution/attribution.ts';
import { has, is, type Lexicon } from '../lexicon/lexicon.ts';
import { isUnlearned, type Mention } from '../mentions/mention.ts';
import type { Paragraph } from '../scene/paragraph.ts';
import { plain, type Token } from '../text/tokens.ts';
import { wordTest } from '../turns/words.ts';
import type { Entities, Entity } from './entities.ts';

/** The speakers of a page, and for each attribution the number of its speaker or null. */
export type Cast = { speakers: Speaker[]; of: (number | null)[] };

/** Gives each attribution its speaker: one for each entity, one for each role that stands alone. */
export function castOf(
  attributions: readonly Attribution[],
  entities: Entities,
  resolve: (a: Attribution) => Entity | null,
  describe: (entity: Entity) => { name: string; role: string | null },
  phrase: (m: Mention) => string,
  isBody: (m: Mention) => boolean,
  lexicon: Lexicon,
): Cast {
  const speakers: Speaker[] = [];
  const byKey = new Map<Entity | string, number>();
  const byFirstWord = new Map<string, number>();
  const of = attributions.map(a => {
    if (!a.mention) return null;
    const entity = entities.of.get(a.mention) ?? resolve(a);
    if (!entity && a.mention.kind === 'pronoun') return null;
    const [whole, noun] = articled(a.mention.text, lexicon);
    const key = entity ?? whole;
    const known = byKey.get(key);
    if (known !== undefined) return known;
    const { name, role } = entity ? describe(entity) : { name: phrase(a.mention), role: null };
    if (!entity && isBody(a.mention)) {
      const same = sameBody(speakers[byFirstWord.get(firstWord(name)) ?? -1], name);
      if (same) return same.id;
      byFirstWord.set(firstWord(name), speakers.length);
    }
    const id = speakers.length;
    speakers.push({ id, name, role, aliases: entity ? aliasesOf(entity, name) : [] });
    byKey.set(key, id);
    if (!entity) byKey.set(noun, id);
    return id;
  });
  return { speakers, of };
}

/**
 * What a role is known by, and what it is known by from now on: “the writer”, “this writer” and “writer” are one, and so is
 * “a writer” before them; “another writer” is not.
 */
function articled(text: string, lexicon: Lexicon): [string, string] {
  const whole = plain(text);
  const first = firstWord(whole);
  const word = lexicon.look(first);
  const noun = has(word, is.determiner) && !has(word, is.pronoun) ? whole.slice(first.length + 1) || whole : whole;
  return [lexicon.indefinite(first) ? whole : noun, noun];
}

const firstWord = (name: string): string => plain(name.split(' ', 1)[0] ?? '');

/** The body known by this name, or by one that begins or goes on so: “the ministry” is “the ministry of health”. */
function sameBody(known: Speaker | undefined, name: string): Speaker | null {
  if (!known || !(`${known.name} `.startsWith(`${name} `) || name.startsWith(`${known.name} `))) return null;
  if (name.length > known.name.length) [known.name, name] = [name, known.name];
  if (!known.aliases.includes(name)) known.aliases.push(name);
  return known;
}

/** The other forms that the page uses for somebody. */
function aliasesOf(entity: Entity, name: string): string[] {
  return [...new Set(entity.mentions.slice(0, 200).map(m => m.text))].filter(text => text !== name).slice(0, 12);
}

const longestPhrase = 70; // characters

/** A role that nobody is named for, with what it is of: “a spokesperson for the railway company”. */
export function phraseOf(m: Mention, paragraphs: readonly Paragraph[], lexicon: Lexicon): string {
  const p = paragraphs[m.block];
  const last = p?.tokens[m.after - 1];
  if (m.kind !== 'nominal' || !p || !last || last.end - m.start > longestPhrase) return m.text;
  const { of } = lexicon.pack;
  if (of && isUnlearned(lexicon)) return p.text.slice(m.start, ownEnd(p.tokens, m, wordTest([of])));
  // “the army in a statement” is the army.
  if (p.tokens.slice(m.last + 1, m.after).some(t => t.bits & is.noun)) return m.text;
  const whole = p.text.slice(m.start, last.end);
  return /[,(–—]/.test(whole) ? m.text : whole;
}

/** Where a role ends with what it is of: “a spokesman of the firemen | at noon”, “a source close to the inquiry | has”. */
function ownEnd(tokens: readonly Token[], m: Mention, isOf: (word: string) => boolean): number {
  let last = m.last;
  for (;;) {
    let k = last + 1;
    if (tokens[k]?.kind === 'word' && !tokens[k]?.bits && isOf(tokens[k + 1]?.norm ?? '')) k += 1;
    if (!isOf(tokens[k]?.norm ?? '')) break;
    do k += 1;
    while (has(tokens[k], is.determiner));
    if (k >= m.after || tokens[k]?.kind !== 'word') break;
    last = k;
  }
  return last > m.last ? (tokens[last]?.end ?? m.end) : m.end;
}

/** Whether the words that name a speaker hold a word for a body: “the ministry of health”. */
export const isBody = (m: Mention, paragraphs: readonly Paragraph[]): boolean =>
  paragraphs[m.block]?.tokens.slice(m.first, m.last + 1).some(t => t.bits & is.body) === true;
