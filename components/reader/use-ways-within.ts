import { useEffect } from 'preact/hooks';
import type { BlockRanges } from '../../utils/reader/block-ranges.ts';
import { bringIntoView } from '../../utils/reader/scroll.ts';
import { blockAt } from '../../utils/reader/way-within.ts';
import type { Block } from '../../utils/types.ts';

/** A link to a place in the article (a list of its parts) leads there, in the reader; with a key held it opens a tab. */
export function useWaysWithin(blocks: Block[], drawn: BlockRanges | null, scroller: HTMLElement): void {
  useEffect(() => {
    const go = (event: MouseEvent) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const element = drawn?.elements[blockAt(link.href, blocks) ?? -1];
      if (!element) return;
      event.preventDefault();
      // Tab goes on from there.
      element.tabIndex = -1;
      element.focus({ preventScroll: true });
      bringIntoView(element, scroller, { always: true });
    };
    scroller.addEventListener('click', go);
    return () => scroller.removeEventListener('click', go);
  }, [blocks, drawn, scroller]);
}
