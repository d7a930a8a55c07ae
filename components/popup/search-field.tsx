import { Search, X } from 'lucide';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../icon.tsx';
import { useI18n } from './i18n.ts';

type Props = { query: string | null; onQuery: (query: string | null) => void };

/** Search as you type. A null query: the field is closed and only its button shows. “/” and Ctrl+F open it. */
export function SearchField({ query, onQuery }: Props) {
  const { popup } = useI18n().messages;
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const open = query !== null;

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const find = event.key.toLowerCase() === 'f' && (event.ctrlKey || event.metaKey);
      const slash = event.key === '/' && !(event.target instanceof HTMLInputElement);
      if (!find && !slash) return;
      event.preventDefault();
      if (open) input.current?.select();
      else onQuery('');
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [open, onQuery]);

  // Before it is painted: who types at once loses no letter.
  useLayoutEffect(() => {
    if (!open) return;
    input.current?.focus();
    // Room for what is found.
    input.current?.closest('.tabs')?.scrollIntoView({ block: 'start' });
  }, [open]);

  function close() {
    onQuery(null);
    // The button is back after this change is drawn.
    requestAnimationFrame(() => button.current?.focus());
  }

  if (!open) {
    return (
      <button
        type="button"
        class="tool find"
        ref={button}
        aria-label={popup.search}
        title={popup.search}
        onClick={() => onQuery('')}
      >
        <Icon of={Search} />
      </button>
    );
  }
  return (
    <search class="search">
      <Icon of={Search} size={16} />
      <input
        ref={input}
        type="text"
        dir="auto"
        value={query}
        placeholder={popup.search}
        aria-label={popup.search}
        autocomplete="off"
        spellcheck={false}
        onInput={event => onQuery(event.currentTarget.value)}
        onKeyDown={event => {
          if (event.key !== 'Escape') return;
          // Esc would close the whole popup.
          event.preventDefault();
          close();
        }}
      />
      <button type="button" class="tool" aria-label={popup.clearSearch} title={popup.clearSearch} onClick={close}>
        <Icon of={X} size={16} />
      </button>
    </search>
  );
}
