import { endsLike } from '../languages/items.ts';
import { endsOnVerb, has, hasCases, is, type Lexicon, verbMayLead } from '../lexicon/lexicon.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Paragraph } from '../scene/paragraph.ts';
import { plain, type Token } from '../text/tokens.ts';
import type { Entity } from './entities.ts';
import { baseName } from './names.ts';
import { after } from './role-after.ts';
import { baseNoun, isCase, isRoleBase } from './role-bases.ts';
import { ahead, before } from './role-before.ts';

const looked = 6; // mentions, the first ones

/**
 * The role of somebody in the page's own words: what stands before a name, and the apposition after it.
 *
 *     … the Norwegian energy economist Tomas Halvorsen, a fellow at the Centre, said …
 *           ^^^^^^^^^^^^^^^^^^^^^^^^^^                    ^^^^^^^^^^^^^^^^^^^^^^
 * @returns Null where none of the first mentions has one.
 */
export function roleOf(entity: Entity, paragraphs: readonly Paragraph[], lexicon: Lexicon): string | null {
  let inflected: string | null = null;
  let short: string | null = null;
  for (const m of entity.mentions.slice(0, looked)) {
    const paragraph = paragraphs[m.block];
    if (!paragraph) continue;
    const part = hasCases(lexicon) ? before(paragraph.tokens, m, lexicon) : null;
    const isBase = !hasCases(lexicon) || (baseName(m.text, lexicon) === m.text && !isCase(part?.[2].norm, lexicon));
    const role = isBase ? roleAt(paragraph, m, lexicon) : null;
    // “Başkan Çelik” in a headline, “Holm Belediye Başkanı Umut Çelik” below it
    const isFull = !endsOnVerb(lexicon) || (role?.includes(' ') && plain(role).includes(plain(short ?? '')));
    if (role && isFull) return role;
    short ??= role;
    if (!isBase) inflected ??= nominative(paragraph, part, lexicon);
  }
  return short ?? inflected;
}

function roleAt({ tokens, text }: Paragraph, m: Mention, lexicon: Lexicon): string | null {
  const apposed = ahead(tokens, m);
  const lead = apposed ?? before(tokens, m, lexicon);
  // After a name that itself stands between commas the sentence goes on; so it does where verbs stand at its end.
  const aside = apposed || !verbMayLead(lexicon) ? null : after(tokens, m, lexicon);
  const parts = [lead, aside].filter(part => part !== null);
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
 * The role of a name in another case: «с известным историком порта» is «известный историк порта», without the words before
 * the noun where one of them has no base.
 * @returns Null where no list has a base of the noun.
 */
function nominative({ text }: Paragraph, part: [Token, Token, Token] | null, lexicon: Lexicon): string | null {
  const [first, last, head] = part ?? [];
  const base = head && baseNoun(head.norm, lexicon, word => isRoleBase(word, lexicon));
  if (!base || !last) return null;
  const lead = text.slice(first?.start, head.start).split(' ').slice(0, -1);
  const own = lead.map(word => lexicon.bases(plain(word)).find(one => endsLike(one, lexicon.pack.adjectives)));
  return [...(own.every(Boolean) ? own : []), base].join(' ') + text.slice(head.end, last.end);
}
