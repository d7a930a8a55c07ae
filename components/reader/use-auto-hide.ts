import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Scrolled further than this, one reads. */
const READS = 24;

/**
 * Says `data-idle` on the element while one reads on; moving a pointer, scrolling back or a key ends it.
 * @param begun false until the text stands where it is to begin: to be brought there is not to read on
 */
export function useAutoHide(element: RefObject<HTMLElement | null>, scroller: HTMLElement, begun: boolean): void {
  useEffect(() => {
    if (!begun) return;
    const ended = new AbortController();
    const options = { passive: true, signal: ended.signal };
    let last = scroller.scrollTop;
    const setIdle = (idle: boolean) => element.current?.toggleAttribute('data-idle', idle);
    const onScroll = () => {
      const moved = scroller.scrollTop - last;
      if (Math.abs(moved) < READS) return;
      last = scroller.scrollTop;
      setIdle(moved > 0 && last > scroller.clientHeight / 4);
    };
    scroller.addEventListener('scroll', onScroll, options);
    for (const type of ['pointermove', 'pointerdown', 'keydown', 'focusin']) {
      scroller.addEventListener(type, () => setIdle(false), options);
    }
    return () => ended.abort();
  }, [element, scroller, begun]);
}
