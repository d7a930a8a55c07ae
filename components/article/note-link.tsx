import type { ComponentChildren } from 'preact';
import { useContext, useId, useRef, useState } from 'preact/hooks';
import { fill } from '../../utils/i18n/format.ts';
import { draw } from './draw.tsx';
import { NOTE_COMPONENTS } from './note-components.ts';
import { Around } from './words.ts';

/** The sign of a note. It opens the note below its line; Esc closes it again and gives the focus back. */
export function NoteLink({ index, children }: { index: number; children?: ComponentChildren }) {
  const around = useContext(Around);
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const note = around?.notes[index];
  if (!around || !note) return <>{children}</>;

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !open) return;
    // Esc would close the whole reader or popup.
    event.preventDefault();
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  }

  const name = fill(around.words.note, { sign: note.sign });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc, whatever has the focus in the note
    <span onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        class="note-sign"
        aria-label={name}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {children}
      </button>
      <span id={id} class="note" role="note" aria-label={name} tabIndex={-1} hidden={!open}>
        {open && draw(note.content, NOTE_COMPONENTS)}
      </span>
    </span>
  );
}
