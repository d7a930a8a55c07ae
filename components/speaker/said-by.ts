import { fill } from '../../utils/i18n/format.ts';
import type { Messages } from '../../utils/i18n/messages.ts';
import { isInferred } from '../../utils/inferred.ts';
import { nameWithRole } from '../../utils/name-with-role.ts';
import type { Quote, Speaker } from '../../utils/types.ts';

type Of = { quote: Quote | null; speaker: Speaker | null };

/**
 * Who says a quote, in the user's language: “Probably Lena Ostrava, harbour master”.
 * @param named the speaker in words
 */
export function saidBy({ quote, speaker }: Of, common: Messages['common'], named = nameWithRole): string {
  if (!speaker) return common.notAttributed;
  const name = named(speaker);
  return quote && isInferred(quote) ? fill(common.quoting.inferred, { name }) : name;
}
