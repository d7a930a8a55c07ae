import type { Quote } from './types.ts';

/** Whether nobody is named next to the words: their speaker is taken from the lines before. */
export const isInferred = ({ evidence }: Pick<Quote, 'evidence'>) => evidence === 'carried' || evidence === 'pronoun';
