import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { type BlockRanges, blockRanges } from '../../utils/reader/block-ranges.ts';

/** Where the article's text stands once it is drawn. `content` is what it is drawn from. */
export function useDrawn(page: RefObject<HTMLElement | null>, content: unknown): BlockRanges | null {
  const [drawn, setDrawn] = useState<BlockRanges | null>(null);
  useLayoutEffect(() => setDrawn(page.current && blockRanges(page.current)), [page, content]);
  return drawn;
}
