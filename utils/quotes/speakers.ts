import type { Speaker } from '../types.ts';
import type { Attribution } from './attribution.ts';
import type { Entities, Entity } from './entities.ts';
import { is } from './lexicon.ts';
import type { Mention } from './mention.ts';
import type { Paragraph } from './paragraph.ts';
import { plain } from './tokens.ts';

/** The speakers of a page, and for each attribution the number of its speaker or null. */
export type Cast = { speakers: Speaker[]; of: (number | null)[] };

/** Gives each attribution its speaker: one for each entity, one for each role that stands alone. */
export function castOf(
  attributions: readonly Attribution[],
  entities: Entities,
  resolve: (a: Attribution) => Entity | null,
  describe: (entity: Entity) => { name: string; role: string | null },
  phrase: (m: Mention) => string,
): Cast {
  const speakers: Speaker[] = [];
  const byKey = new Map<Entity | string, number>();
  const of = attributions.map(a => {
    if (!a.mention) return null;
    const entity = entities.of.get(a.mention) ?? resolve(a);
    if (!entity && a.mention.kind === 'pronoun') return null;
    const key = entity ?? plain(a.mention.text);
    const known = byKey.get(key);
    if (known !== undefined) return known;
    const id = speakers.length;
    const { name, role } = entity ? describe(entity) : { name: phrase(a.mention), role: null };
    speakers.push({ id, name, role, aliases: entity ? aliasesOf(entity, name) : [] });
    byKey.set(key, id);
    return id;
  });
  return { speakers, of };
}

/** The other forms that the page uses for somebody. */
function aliasesOf(entity: Entity, name: string): string[] {
  return [...new Set(entity.mentions.slice(0, 200).map(m => m.text))].filter(text => text !== name).slice(0, 12);
}

const longestPhrase = 70; // characters

/** A role that nobody is named for, with what it is of: “a spokesperson for the railway company”. */
export function phraseOf(m: Mention, paragraphs: readonly Paragraph[]): string {
  const p = paragraphs[m.block];
  const last = p?.tokens[m.after - 1];
  if (m.kind !== 'nominal' || !p || !last || last.end - m.start > longestPhrase) return m.text;
  // “the army in a statement” is the army.
  if (p.tokens.slice(m.last + 1, m.after).some(t => t.bits & is.noun)) return m.text;
  const whole = p.text.slice(m.start, last.end);
  return /[,(–—]/.test(whole) ? m.text : whole;
}
