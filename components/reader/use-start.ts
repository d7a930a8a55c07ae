import { useLayoutEffect, useRef } from 'preact/hooks';
import type { BlockRanges } from '../../utils/reader/block-ranges.ts';

/** Room above the first line, in px. */
const ROOM = 72;

/** Begins at a block, once, before anything is seen. */
export function useStart(drawn: BlockRanges | null, startAt: number | null, scroller: HTMLElement): void {
  const started = useRef(false);
  useLayoutEffect(() => {
    const element = startAt === null ? undefined : drawn?.elements[startAt];
    if (started.current || !drawn) return;
    started.current = true;
    if (element) scroller.scrollTop += element.getBoundingClientRect().top - ROOM;
  }, [drawn, startAt, scroller]);
}
