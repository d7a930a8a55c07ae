import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Reading } from '../../utils/types.ts';
import { ArticleBody } from '../article/article-body.tsx';
import { quoteAt } from '../article/reading-context.ts';
import { Rest } from '../article/rest.tsx';
import { Face } from '../speaker/face.tsx';
import { saidBy } from '../speaker/said-by.ts';
import { useI18n } from './i18n.ts';
import { useToldQuote } from './use-told-quote.ts';

/** The clean article. A quote under the pointer or in focus shows who speaks, in a line at the foot. */
export function QuotedArticle({ reading }: { reading: Reading }) {
  const { language, dir, messages, format } = useI18n();
  const { common } = messages;
  const article = useRef<HTMLDivElement>(null);
  const { told, count, handlers } = useToldQuote(reading, article);

  useLayoutEffect(() => {
    for (const mark of article.current?.querySelectorAll('.said') ?? []) {
      const said = quoteAt(reading, Number(mark.getAttribute('data-quote')));
      mark.setAttribute('aria-description', saidBy(said, common));
      // The line at the foot says it at once; the browser's own tooltip would say it again, late.
      mark.removeAttribute('title');
    }
  }, [reading, common]);

  const said = told && quoteAt(reading, told.quote);
  return (
    <>
      <div ref={article} {...handlers}>
        <ArticleBody reading={reading} words={common.article} />
      </div>
      <Rest article={reading.article} text={{ language, dir, format, common }} />
      {told && said && (
        // Each quote carries the same as its description.
        <p class="speaking" aria-hidden="true">
          <Face speaker={said.speaker} />
          <bdi>{saidBy(said, common)}</bdi>
          <small>
            {format.number(told.place + 1)}/{format.number(count)}
          </small>
        </p>
      )}
    </>
  );
}
