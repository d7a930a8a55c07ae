import { X } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useText } from './text.ts';
import { Tool } from './tool.tsx';

type Props = { title: string; name: string; onClose: () => void; children: ComponentChildren };

/** What a button of the toolbar opens: beside the text where there is room, a sheet from below where not. */
export function Panel({ title, name, onClose, children }: Props) {
  const { common } = useText();
  return (
    <aside class={`panel panel-${name}`} aria-label={title}>
      <header>
        <h2>{title}</h2>
        <Tool icon={X} label={common.close} onClick={onClose} />
      </header>
      {children}
    </aside>
  );
}
