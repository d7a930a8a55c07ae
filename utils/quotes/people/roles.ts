import { endsLike } from '../languages/items.ts';
import { endsOnVerb, has, hasCapitals, hasCases, is, type Lexicon, verbMayLead } from '../lexicon/lexicon.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Paragraph } from '../scene/paragraph.ts';
import { plain, type Token } from '../text/tokens.ts';
import { isInCase, withoutAblative } from './names.ts';
import { roleAfter } from './role-after.ts';
import { roleAhead } from './role-ahead.ts';
import { baseRole, isCase } from './role-bases.ts';
import { roleBefore } from './role-before.ts';

type Printed = Pick<Paragraph, 'tokens' | 'text'>;

const looked = 6; // mentions, the first ones

/**
 * The role of somebody in the page's own words: what stands before a name, and the apposition after it.
 *
 *     … the Norwegian energy economist Tomas Halvorsen, a fellow at the Centre, said …
 *           ^^^^^^^^^^^^^^^^^^^^^^^^^^                    ^^^^^^^^^^^^^^^^^^^^^^
 * @returns Null where none of the first mentions has one.
 */
export function roleOf(
  mentions: readonly Mention[],
  paragraphOf: (m: Mention) => Printed | undefined,
  lexicon: Lexicon,
): string | null {
  let inflected: string | null = null;
  let short: string | null = null;
  for (const m of mentions.slice(0, looked)) {
    const paragraph = paragraphOf(m);
    if (!paragraph) continue;
    const part = hasCases(lexicon) ? roleBefore(paragraph.tokens, m, lexicon) : null;
    const isBase = !(hasCases(lexicon) && (isInCase(m, lexicon) || isCase(part?.[2].norm, lexicon)));
    const role = isBase ? roleAt(paragraph, m, lexicon) : null;
    // “Başkan Çelik” in a headline, “Holm Belediye Başkanı Umut Çelik” below it
    const isFull =
      !(endsOnVerb(lexicon) || hasCases(lexicon)) ||
      (role?.includes(' ') && (hasCases(lexicon) || plain(role).includes(plain(short ?? ''))));
    if (role && isFull) return role;
    short ??= role;
    // «с известным историком порта»
    if (!isBase && part) inflected ??= baseRole(paragraph.text.slice(part[0].start, part[1].end), lexicon);
  }
  return short ?? inflected;
}

function roleAt({ tokens, text }: Printed, m: Mention, lexicon: Lexicon): string | null {
  const apposed = hasCapitals(lexicon) && !endsOnVerb(lexicon) ? roleAhead(tokens, m) : null;
  const lead = apposed ?? roleBefore(tokens, m, lexicon);
  // After a name that itself stands between commas the sentence goes on; so it does where verbs stand at its end.
  const aside = apposed || !verbMayLead(lexicon) ? null : roleAfter(tokens, m, lexicon);
  const parts = [lead, aside].filter(part => part !== null);
  return (
    parts
      .map(([first, last]) => {
        const role = bareRole(tokens[tokens.indexOf(first) - 1], text.slice(first.start, last.end), lexicon);
        return endsLike(role, lexicon.pack.article) ? withoutAblative(role, lexicon) : role; // «նրա հայր[ը]»
      })
      .join(', ') || null
  );
}

/** “der [neue] Leiter”, “dem [neuen] Leiter” is a “[neuer] Leiter”: the adjectives of a role as they stand without its article. No noun changes. */
function bareRole(article: Token | undefined, role: string, { pack }: Lexicon): string {
  const [lead = '', weak = ''] = /^(?:\p{Ll}\S*(en?) )+(?!\S*en(?: |$))/u.exec(role) ?? [];
  const ending = pack.bareAdjectives?.[`${article?.norm} ${weak}`];
  return ending ? lead.replaceAll(`${weak} `, `${ending} `) + role.slice(lead.length) : role;
}
