import { endsLike } from '../languages/items.ts';
import { endsOnVerb, hasCapitals, hasCases, type Lexicon, verbMayLead } from '../lexicon/lexicon.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Paragraph } from '../scene/paragraph.ts';
import { plain } from '../text/tokens.ts';
import { isInCase, withoutAblative } from './names.ts';
import { roleAfter } from './role-after.ts';
import { roleAhead } from './role-ahead.ts';
import { baseRole, isCase } from './role-bases.ts';
import { roleBefore } from './role-before.ts';
import { subjectCase } from './subject-case.ts';

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
        const words = text.slice(first.start, last.end);
        const article = tokens[tokens.indexOf(first) - 1]?.norm ?? '';
        const role = subjectCase(article, words, lexicon, false, true) ?? words;
        return endsLike(role, lexicon.pack.article) ? withoutAblative(role, lexicon) : role; // «նրա հայր[ը]»
      })
      .join(', ') || null
  );
}
