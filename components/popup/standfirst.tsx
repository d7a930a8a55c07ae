import { useState } from 'preact/hooks';
import { useI18n } from './i18n.ts';

/** What stands in three lines of the popup, in UTF-16 units. To ask how many lines there are would be to lay them out. */
const SHORT = 140;

/** The subtitle. A long one would push the quotes away: two lines of it are seen until asked for, all of it is read out. */
export function Standfirst({ text, lang }: { text: string; lang: string }) {
  const { popup } = useI18n().messages;
  const [open, setOpen] = useState(false);
  const isLong = text.length > SHORT;
  return (
    <>
      <p class={isLong && !open ? 'sub short' : 'sub'} lang={lang}>
        {text}
      </p>
      {isLong && (
        <button type="button" class="fold" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? popup.fold : popup.unfold}
        </button>
      )}
    </>
  );
}
