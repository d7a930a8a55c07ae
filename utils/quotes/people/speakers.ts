import type { Speaker } from '../../types.ts';
import type { Attribution } from '../attribution/attribution.ts';
import { has, hasCases, hasWithout, is, type Lexicon } from '../lexicon/lexicon.ts';
import { isPronoun, type Mention } from '../mentions/mention.ts';
import type { Scene } from '../scene/scene.ts';
import { plain } from '../text/tokens.ts';
import { resolveBodies } from './bodies.ts';
import type { Entity } from './entity.ts';
import { fullNames } from './headline-names.ts';
import { resolveIssuers } from './issuers.ts';
import { basePhrase, nameOf, withoutAblative } from './names.ts';
import { isBody, isLed, ownerOf, phraseOf } from './phrase.ts';
import type { Resolution } from './pronouns.ts';
import { roleOf } from './roles.ts';

/** The speakers of a page, and for each attribution the number of its speaker or null. */
export type Cast = { speakers: Speaker[]; of: (number | null)[] };

/**
 * Gives each attribution its speaker: one for each entity, one for each role that stands alone.
 * @param headlines may have the full name of somebody whom the text calls by a part of it
 */
export function castOf(
  attributions: readonly Attribution[],
  pronouns: ReadonlyMap<Mention, Resolution>,
  scene: Scene,
  headlines: readonly string[],
): Cast {
  const { lexicon, paragraphs, entities } = scene;
  const meant = new Map([...resolveBodies(paragraphs, entities, lexicon), ...resolveIssuers(scene)]);
  const fullest = fullNames(headlines, lexicon);
  const describe = (entity: Entity) => {
    const name = withoutAblative(nameOf(entity, lexicon), lexicon);
    return { name: fullest.get(plain(name)) ?? name, role: roleOf(entity.mentions, m => paragraphs[m.block], lexicon) };
  };
  const speakers: Speaker[] = [];
  const byKey = new Map<Entity | string, number>();
  const byFirstWord = new Map<string, number>();
  const of = attributions.map(({ mention: said }) => {
    // “a spokeswoman … she”: the noun is what the speaker is called by.
    const noun = said && (pronouns.get(said)?.noun ?? said);
    const mention = noun && (meant.get(noun) ?? noun);
    if (!mention) return null;
    const entity = entities.of.get(mention) ?? pronouns.get(mention)?.entity ?? null;
    if (!entity && isPronoun(mention)) return null;
    const isOf = hasCases(lexicon) && isBody(mention, paragraphs); // «пресс-служба мэрии» is not that of the police
    const called = (words: string) => basePhrase(words, lexicon, isLed(mention, paragraphs));
    const text = isOf ? phraseOf(mention, paragraphs, lexicon) : mention.text;
    const [whole, bare] = articled(lexicon.pack.obliqueArticles ? called(text) : text, lexicon);
    const owner = ownerOf(mention, paragraphs);
    const key = entity ?? owner + whole;
    const known = byKey.get(key);
    if (known !== undefined) return known;
    const { name, role } = entity
      ? describe(entity)
      : { name: owner + called(phraseOf(mention, paragraphs, lexicon)), role: null };
    if (!entity && isBody(mention, paragraphs)) {
      const same = sameBody(speakers[byFirstWord.get(firstWord(name)) ?? -1], name);
      if (same) return same.id;
      byFirstWord.set(firstWord(name), speakers.length);
    }
    const id = speakers.length;
    speakers.push({ id, name, role, aliases: entity ? aliasesOf(entity, name) : [] });
    byKey.set(key, id);
    if (!entity) byKey.set(bare, id);
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
  const noun = hasWithout(word, is.determiner, is.pronoun) ? whole.slice(first.length + 1) || whole : whole;
  return [has(word, is.indefinite) ? whole : noun, noun];
}

const firstWord = (name: string): string => plain(name.split(' ', 1)[0]);

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
