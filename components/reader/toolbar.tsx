import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useText } from './text.ts';

const STEPS = new Map([
  ['ArrowDown', 1],
  ['ArrowRight', 1],
  ['ArrowUp', -1],
  ['ArrowLeft', -1],
]);

/** One stop for Tab; arrow keys, Home and End move within (WAI-ARIA's toolbar pattern). */
export function Toolbar({ children }: { children: ComponentChildren }) {
  const bar = useRef<HTMLDivElement>(null);
  const { reader, dir } = useText();
  const buttons = () => [...(bar.current?.querySelectorAll('button') ?? [])];
  const makeStop = (stop: EventTarget | null | undefined) => {
    for (const button of buttons()) button.tabIndex = button === stop ? 0 : -1;
  };
  useLayoutEffect(() => {
    const all = buttons();
    makeStop(all.find(button => button.tabIndex === 0 && button.hasAttribute('tabindex')) ?? all[0]);
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const all = buttons().filter(button => button.offsetParent);
    const at = all.indexOf(event.target as HTMLButtonElement);
    const step = STEPS.get(event.key);
    const turned = dir === 'rtl' && /Left|Right/.test(event.key) ? -1 : 1;
    let next: HTMLButtonElement | undefined;
    if (step) next = all.at((at + step * turned) % all.length);
    else if (event.key === 'Home') next = all[0];
    else if (event.key === 'End') next = all.at(-1);
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <div
      ref={bar}
      class="tools"
      role="toolbar"
      aria-label={reader.tools}
      onKeyDown={onKeyDown}
      onFocusIn={event => makeStop(event.target)}
    >
      {children}
    </div>
  );
}
