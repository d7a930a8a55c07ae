import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * What replaces something that was scrolled far down is shown from its beginning; the headline above stays away.
 * @param key changes with what is shown
 * @returns a ref for the element that shows it, which follows the sticky tabs
 */
export function useBeginning(key: string) {
  const shown = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for what is shown
  useLayoutEffect(() => {
    const tabs = shown.current?.previousElementSibling;
    if (!shown.current || !tabs) return;
    const hidden = tabs.getBoundingClientRect().bottom - shown.current.getBoundingClientRect().top;
    if (hidden > 0) shown.current.closest('.page')?.scrollBy({ top: -hidden, behavior: 'instant' });
  }, [key]);
  return shown;
}
