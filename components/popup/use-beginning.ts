import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * What replaces something that was scrolled far down is shown from its beginning; the headline above stays away.
 * @param key changes with what is shown
 * @returns a ref for the element that shows it, which follows the sticky tabs
 */
export function useBeginning(key: string) {
  const shown = useRef<HTMLDivElement>(null);
  const before = useRef(key);
  useLayoutEffect(() => {
    // What is drawn first is at its beginning; to ask where it stands would be to lay it out before its turn.
    if (before.current === key) return;
    before.current = key;
    const tabs = shown.current?.previousElementSibling;
    if (!shown.current || !tabs) return;
    const hidden = tabs.getBoundingClientRect().bottom - shown.current.getBoundingClientRect().top;
    if (hidden > 0) shown.current.closest('.page')?.scrollBy({ top: -hidden, behavior: 'instant' });
  }, [key]);
  return shown;
}
