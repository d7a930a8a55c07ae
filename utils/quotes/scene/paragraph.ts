import type { Block } from '../../types.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Token } from '../text/tokens.ts';

/** One block, read: its tokens, a symbol for each (see symbols.ts), and the mentions among them. */
export type Paragraph = {
  block: number;
  kind: Block['kind'];
  text: string;
  tokens: Token[];
  symbols: string[];
  mentions: Mention[];
};

/** The mentions of all paragraphs, in reading order. */
export function* eachMention(paragraphs: readonly Paragraph[]): Generator<[Paragraph, Mention]> {
  for (const paragraph of paragraphs) for (const mention of paragraph.mentions) yield [paragraph, mention];
}
