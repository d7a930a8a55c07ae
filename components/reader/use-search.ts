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
  const ranges = useMemo(() => hits.map(hit => drawn?.range(hit) ?? null), [hits, drawn]);

  useEffect(() => {
    paint(
      'otr-hit',
      ranges.filter(range => range !== null),
    );
  }, [ranges]);
  useEffect(() => () => paint('otr-hit', []), []);

  useEffect(() => {
    const range = ranges[at];
    paint('otr-hit-now', range ? [range] : []);
    if (range) bringIntoView(measurable(range), scroller);
    return () => paint('otr-hit-now', []);
  }, [ranges, at, scroller]);

  const setQuery = (query: string) => {
    setText(query);
    // The first hit is the next one from where one reads.
    const here = drawn ? firstBelow(drawn.elements, 0) : 0;
    setAt(
      Math.max(
        0,
        findInBlocks(folded, foldQuery(query)).findIndex(hit => hit.block >= here),
      ),
    );
  };
  const step = (by: 1 | -1) => setAt((at + by + hits.length) % Math.max(1, hits.length));
  return { query, setQuery, total: hits.length, at, step };
}
