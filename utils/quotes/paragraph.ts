import type { Mention } from './mentions.ts';
import type { Token } from './tokens.ts';

/** One block, read: its tokens and the mentions among them. */
export type Paragraph = { block: number; text: string; tokens: Token[]; mentions: Mention[] };
