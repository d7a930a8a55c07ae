import { useEffect, useMemo, useState } from 'preact/hooks';
import type { BlockRanges } from '../../utils/reader/block-ranges.ts';
import { type Place, placeOnScreen } from '../../utils/reader/place.ts';
import { blockPlaces } from '../../utils/reader/quote-map.ts';
import type { Block } from '../../utils/types.ts';

const START: Place = { from: 0, to: 0 };

/** The part of the text that the scroller shows, kept up to date once a frame. */
export function usePlace(blocks: Block[], drawn: BlockRanges | null, scroller: HTMLElement): Place {
  const places = useMemo(() => blockPlaces(blocks), [blocks]);
  const [place, setPlace] = useState(START);
  useEffect(() => {
    if (!drawn) return;
    let frame = 0;
    const measure = () => {
      frame = 0;
      setPlace(placeOnScreen(drawn.elements, places, scroller.clientHeight));
    };
    const later = () => {
      frame ||= requestAnimationFrame(measure);
    };
    later();
    const sizes = new ResizeObserver(later);
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
