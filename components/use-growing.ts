import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * How many items of a long list to draw: the first ones at once, more as the reader comes near the end, so that a
 * thousand items cost as little to open as twelve.
 * @param key starts over when it changes
 * @returns the count, and a ref for an element after the last drawn item
 */
export function useGrowing(total: number, key: string, step = 12) {
  const [shown, setShown] = useState({ key, count: step });
  const end = useRef<HTMLDivElement>(null);
  const count = shown.key === key ? shown.count : step;
  useEffect(() => {
    const sentinel = end.current;
    if (!sentinel || count >= total) return;
    const observer = new IntersectionObserver(
      entries => {
        if (entries.some(entry => entry.isIntersecting)) setShown({ key, count: count + step });
      },
      { rootMargin: '1200px' },
    );
    observer.observe(sentinel);
    return () => observer.disconnect();
  }, [key, count, total, step]);
  return { count: Math.min(count, total), end };
}
