import { baseForms } from './entities.ts';
import type { Lexicon } from './lexicon.ts';
import { isUnlearned, type Mention } from './mention.ts';
import { plain } from './tokens.ts';

/**
 * The mentions but those of the outlet itself, which hears and does not speak: “told Harbour Post”, «рассказали Порту».
 * Where the ranker was learned it knows that by itself.
 * @param mentions of each block
 */
export function withoutOutlet(
  mentions: readonly Mention[][],
  siteName: string | null,
  lexicon: Lexicon,
): readonly Mention[][] {
  if (!siteName || !isUnlearned(lexicon)) return mentions;
  const outlet = plain(siteName);
  const isOutlet = ({ kind, text }: Mention) => kind === 'name' && baseForms(plain(text), lexicon).includes(outlet);
  return mentions.map(one => one.filter(m => !isOutlet(m)));
}
