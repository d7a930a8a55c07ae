import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Reading } from '../../utils/types.ts';
import { ArticleBody } from '../article/article-body.tsx';
import { quoteAt } from '../article/reading-context.ts';
import { Rest } from '../article/rest.tsx';
import { firstMarks, nextQuote, rove } from '../article/roving-quotes.ts';
import { Face } from '../speaker/face.tsx';
import { saidBy } from '../speaker/said-by.ts';
import { useI18n } from './i18n.ts';

/** A quote that the pointer or the focus is on, and its place among all. */
type Told = { quote: number; place: number };

const markAt = (event: Event) => (event.target as Element).closest<HTMLElement>('.said');

/**
 * The clean article. A quote under the pointer or in focus shows who speaks, in a line at the foot. All quotes are one
 * stop of the Tab key; from there the arrows lead from quote to quote.
 */
export function QuotedArticle({ reading }: { reading: Reading }) {
  const { language, dir, messages, format } = useI18n();
  const { common } = messages;
  const article = useRef<HTMLDivElement>(null);
  const marks = useRef<HTMLElement[]>([]);
  // Not document.activeElement: that stays where it was when Tab leads out of the page.
  const focused = useRef<HTMLElement | null>(null);
  const [told, setTold] = useState<Told | null>(null);

  useLayoutEffect(() => {
    if (!article.current) return;
    marks.current = firstMarks(article.current);
    rove(marks.current, marks.current[0]);
    for (const mark of article.current.querySelectorAll('.said')) {
      const said = quoteAt(reading, Number(mark.getAttribute('data-quote')));
      mark.setAttribute('aria-description', saidBy(said, common));
      // The line at the foot says it at once; the browser's own tooltip would say it again, late.
      mark.removeAttribute('title');
    }
  }, [reading, common]);

  function tell(mark: HTMLElement | null) {
    const quote = mark?.getAttribute('data-quote') ?? null;
    const place = marks.current.findIndex(first => first.getAttribute('data-quote') === quote);
    setTold(old => {
      if (quote === null) return null;
      return old?.quote === Number(quote) ? old : { quote: Number(quote), place };
    });
  }

  function onFocus(event: FocusEvent) {
    const mark = markAt(event);
    if (mark) rove(marks.current, mark);
    focused.current = mark;
    tell(mark);
  }

  function onBlur() {
    focused.current = null;
    tell(null);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const at = marks.current.indexOf(event.target as HTMLElement);
    const next = nextQuote(event.key, at, marks.current.length, reading.article.dir);
    if (next === null) return;
    event.preventDefault();
    marks.current[next]?.focus();
  }

  // A moving pointer alone: one at rest, under which the keys scroll the text, is over a quote by chance.
  function onPoint(event: MouseEvent) {
    const mark = markAt(event);
    if (mark) tell(mark);
  }

  // The pointer gone, the quote in focus counts again.
  const restore = () => tell(focused.current);
  const said = told && quoteAt(reading, told.quote);
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the quotes inside */}
      {/* biome-ignore lint/a11y/useKeyWithMouseEvents: focusing tells the same */}
      <div
        ref={article}
        onKeyDown={onKeyDown}
        onFocusIn={onFocus}
        onFocusOut={onBlur}
        onMouseMove={onPoint}
        onMouseOut={restore}
      >
        <ArticleBody reading={reading} words={common.article} />
      </div>
      <Rest article={reading.article} text={{ language, dir, format, common }} />
      {told && said && (
        // Each quote carries the same as its description.
        <p class="speaking" aria-hidden="true">
          <Face speaker={said.speaker} />
          <bdi>{saidBy(said, common)}</bdi>
          <small>
            {format.number(told.place + 1)}/{format.number(marks.current.length)}
          </small>
        </p>
      )}
    </>
  );
}
