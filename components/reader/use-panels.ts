import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';

export type PanelName = 'text' | 'speakers' | 'find' | 'outline' | 'by-hand';

/** Which panel is open. Closing it gives the focus back to what had it before, or to `page` where that is gone. */
export function usePanels(root: RefObject<HTMLElement | null>, page: RefObject<HTMLElement | null>) {
  const [panel, setPanel] = useState<PanelName | null>(null);
  /** Asking for an open panel again begins it anew: its field is selected, ready for other words. */
  const [times, setTimes] = useState(0);
  const opener = useRef<HTMLElement | null>(null);

  const open = (name: PanelName) => {
    const tree = root.current?.getRootNode() as ShadowRoot | undefined;
    const focused = tree?.activeElement as HTMLElement | null | undefined;
    if (focused && !focused.closest('.panel')) opener.current = focused;
    setPanel(name);
    setTimes(times => times + 1);
  };
  const close = () => {
    setPanel(null);
    const back = opener.current?.isConnected ? opener.current : page.current;
    back?.focus({ preventScroll: true });
  };
  return { panel, times, open, close };
}

export type Panels = ReturnType<typeof usePanels>;
