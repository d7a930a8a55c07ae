import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { VIEWS, type View } from '../../utils/settings.ts';
import { useI18n } from './i18n.ts';

type Props = { view: View; quotes: number; onView: (view: View) => void; children?: ComponentChildren };

/** The two views as tabs: arrows move and choose, as in the ARIA practices. Their panels are `panel-quotes`, `panel-article`. */
export function Views({ view, quotes, onView, children }: Props) {
  const { messages, format, dir } = useI18n();
  const list = useRef<HTMLDivElement>(null);

  function onKeyDown(event: KeyboardEvent) {
    const forward = dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const backward = dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    const at = VIEWS.indexOf(view);
    const goal = new Map([
      [forward, at + 1],
      [backward, at - 1],
      ['Home', 0],
      ['End', -1],
    ]).get(event.key);
    const next = goal === undefined ? undefined : VIEWS.at(goal % VIEWS.length);
    if (!next) return;
    event.preventDefault();
    onView(next);
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  }

  return (
    <div class="tabs">
      <div role="tablist" aria-label={messages.popup.views} ref={list} onKeyDown={onKeyDown}>
        {VIEWS.map(name => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`tab-${name}`}
            aria-selected={name === view}
            aria-controls={`panel-${name}`}
            tabIndex={name === view ? 0 : -1}
            onClick={() => onView(name)}
          >
            {messages.pages.views[name]}
            {name === 'quotes' && <small>{format.number(quotes)}</small>}
          </button>
        ))}
      </div>
      {children}
    </div>
  );
}
