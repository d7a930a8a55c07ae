import { useEffect, useMemo, useState } from 'preact/hooks';
import { fold, foldQuery } from '../../utils/fold-text.ts';
import type { BlockRanges } from '../../utils/reader/block-ranges.ts';
import { findInBlocks } from '../../utils/reader/find.ts';
import { paint } from '../../utils/reader/paint.ts';
import { firstBelow } from '../../utils/reader/place.ts';
import { bringIntoView, measurable } from '../../utils/reader/scroll.ts';
import type { Block } from '../../utils/types.ts';

export type Search = {
  query: string;
  setQuery: (query: string) => void;
  total: number;
  /** The hit in view, from 0. */
  at: number;
  step: (by: 1 | -1) => void;
};

/** Finds words in the drawn article, paints all hits and shows one. */
export function useSearch(blocks: Block[], drawn: BlockRanges | null, scroller: HTMLElement, isOpen: boolean): Search {
  const [query, setText] = useState('');
  const [at, setAt] = useState(0);
  const folded = useMemo(() => (isOpen ? blocks.map(block => fold(block.text)) : []), [blocks, isOpen]);
  const hits = useMemo(() => findInBlocks(folded, foldQuery(query)), [folded, query]);
  // Past the last hit comes the first.
  const now = at < hits.length ? at : 0;

  useEffect(() => {
    // All at once: thousands take some 30 ms, and each further addition would paint all of them again.
    paint(
      'otr-hit',
      hits.map(hit => drawn?.range(hit) ?? null).filter(range => range !== null),
    );
    return () => paint('otr-hit', []);
  }, [hits, drawn]);

  useEffect(() => {
    const hit = hits[now];
    const range = (hit && drawn?.range(hit)) ?? null;
    paint('otr-hit-now', range ? [range] : []);
    if (range) bringIntoView(measurable(range), scroller);
    return () => paint('otr-hit-now', []);
  }, [hits, drawn, now, scroller]);

  const setQuery = (query: string) => {
    setText(query);
    // The first hit is the next one from where one reads.
    const here = drawn ? firstBelow(drawn.elements, 0) : 0;
    setAt(findInBlocks(folded.slice(0, here), foldQuery(query)).length);
  };
  const step = (by: 1 | -1) => setAt((now + by + hits.length) % Math.max(1, hits.length));
  return { query, setQuery, total: hits.length, at: now, step };
}
