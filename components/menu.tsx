import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';

const ITEMS = '[role^="menuitem"]:not([aria-disabled="true"])';

/** What a menu does with a key: the index of the item to focus, of `count`, or null. */
export function nextItem(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at - 1 + count) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return null;
}

type Props = {
  label: string;
  class: string;
  face: ComponentChildren;
  children: (close: () => void) => ComponentChildren;
};

/** A button with a menu, as in the ARIA practices: arrows, Home, End; Esc and a click elsewhere close it. */
export function Menu({ label, class: className, face, children }: Props) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };

  useEffect(() => {
    if (!open) return;
    const chosen = root.current?.querySelector<HTMLElement>('[role="menuitemradio"][aria-checked="true"]');
    (chosen ?? root.current?.querySelector<HTMLElement>(ITEMS))?.focus();
    const onPointer = (event: Event) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', onPointer);
    return () => document.removeEventListener('pointerdown', onPointer);
  }, [open]);

  function onKeyDown(event: KeyboardEvent) {
    if (!open) return;
    const items = [...(root.current?.querySelectorAll<HTMLElement>(ITEMS) ?? [])];
    const next = nextItem(event.key, items.indexOf(document.activeElement as HTMLElement), items.length);
    if (next !== null) items[next]?.focus();
    else if (event.key === 'Escape') close();
    else {
      if (event.key === 'Tab') setOpen(false);
      return;
    }
    // Esc would close the whole popup, arrows would scroll.
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the button and the menu inside
    <div class="menu-root" ref={root} onKeyDown={onKeyDown}>
      <button
        type="button"
        class={className}
        ref={button}
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {face}
      </button>
      <div class="menu" id={id} role="menu" aria-label={label} hidden={!open}>
        {open && children(close)}
      </div>
    </div>
  );
}
