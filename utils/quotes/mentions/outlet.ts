import type { Lexicon } from '../lexicon/lexicon.ts';
import { baseForms } from '../lexicon/lexicon.ts';
import { plain } from '../text/tokens.ts';
import type { Mention } from './mention.ts';

/** “Caliber.Az”, «Порт.ру». The full stop comes first: most names have none, and the pattern takes a browser long to make ready. */
export const isAddress = (name: string): boolean => name.includes('.') && /\p{Ll}\.\p{L}{2,5}$/u.test(name);

/**
 * The mentions but those of the outlet itself and of others by their address, which hear and do not speak: “told Harbour
 * Post”, «рассказали Порту».
 * @param mentions of each block
 */
export function withoutOutlet(
  mentions: readonly Mention[][],
  siteName: string | null,
  lexicon: Lexicon,
): readonly Mention[][] {
  const outlet = plain(siteName ?? '');
  const isOutlet = ({ kind, text }: Mention) =>
    kind === 'name' && (isAddress(text) || baseForms(plain(text), lexicon).includes(outlet));
  return mentions.map(one => one.filter(m => !isOutlet(m)));
}
