import { ChevronDown, ChevronUp } from 'lucide';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { fill } from '../../utils/i18n/format.ts';
import { Panel } from './panel.tsx';
import { useText } from './text.ts';
import { Tool } from './tool.tsx';
import type { Search } from './use-search.ts';

/** Find in the article: as one types; Enter and Shift+Enter go from hit to hit. */
export function FindPanel({ search, onClose }: { search: Search; onClose: () => void }) {
  const { reader, format } = useText();
  const field = useRef<HTMLInputElement>(null);
  // Before it is painted: who types at once loses no letter.
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const { query, setQuery, total, at, step } = search;
  const count =
    total > 0 ? fill(reader.hits, { n: format.number(at + 1), total: format.number(total) }) : reader.noHits;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    step(event.shiftKey ? -1 : 1);
  };
  return (
    <Panel title={reader.find} name="find" onClose={onClose}>
      <div class="find">
        <input
          ref={field}
          type="search"
          aria-label={reader.find}
          value={query}
          autocomplete="off"
          spellcheck={false}
          onInput={event => setQuery(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <Tool icon={ChevronUp} label={reader.previous} disabled={total === 0} onClick={() => step(-1)} />
        <Tool icon={ChevronDown} label={reader.next} disabled={total === 0} onClick={() => step(1)} />
      </div>
      <p class="find-count" aria-live="polite">
        {query.trim() ? count : ''}
      </p>
    </Panel>
  );
}
