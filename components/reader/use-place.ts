import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { BlockRanges } from '../../utils/reader/block-ranges.ts';
import { movedBy, type Place, type Point, placeOnScreen, pointAtTop } from '../../utils/reader/place.ts';
import { blockPlaces } from '../../utils/reader/quote-map.ts';
import type { Block } from '../../utils/types.ts';

const START: Place = { from: 0, to: 0 };

/**
 * The part of the text that the scroller shows, kept up to date once a frame. Where one reads stays in its place when
 * the text is set anew: in a window of another size, and whenever one of `look` changes.
 */
export function usePlace(blocks: Block[], drawn: BlockRanges | null, scroller: HTMLElement, look: unknown[]): Place {
  const places = useMemo(() => blockPlaces(blocks), [blocks]);
  const [place, setPlace] = useState(START);
  const point = useRef<Point | null>(null);
  const keep = () => {
    const by = point.current?.element.isConnected ? movedBy(point.current) : 0;
    // The top of the page is a place by itself; and what is on its way elsewhere goes on.
    if (scroller.scrollTop > 0 && Math.abs(by) >= 1) scroller.scrollTop += by;
  };
  useLayoutEffect(keep, look);
  useEffect(() => {
    if (!drawn) return;
    let frame = 0;
    const measure = () => {
      frame = 0;
      point.current = pointAtTop(drawn.elements);
      setPlace(placeOnScreen(drawn.elements, places, scroller.clientHeight));
    };
    const later = () => {
      frame ||= requestAnimationFrame(measure);
    };
    later();
    const sizes = new ResizeObserver(() => {
      keep();
      later();
    });
    sizes.observe(scroller);
    scroller.addEventListener('scroll', later, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      sizes.disconnect();
      scroller.removeEventListener('scroll', later);
    };
  }, [drawn, places, scroller]);
  return place;
}
