import type { Article } from './types.ts';

/** The subtitle as it is shown above the text; null where there is none, or where the text begins with it. */
export function standfirstOf({ subtitle, blocks }: Pick<Article, 'subtitle' | 'blocks'>): string | null {
  const first = blocks.find(({ kind }) => kind !== 'caption');
  return subtitle && first?.text !== subtitle ? subtitle : null;
}
