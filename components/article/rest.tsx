import { useId, useState } from 'preact/hooks';
import type { Format } from '../../utils/i18n/format.ts';
import type { Messages } from '../../utils/i18n/messages.ts';
import type { Article } from '../../utils/types.ts';
import { webLink } from '../web-link.ts';

/** What it takes to speak the language of the interface, in the popup as in the reader. */
type Text = { language: string; dir: 'ltr' | 'rtl'; format: Format; common: Pick<Messages['common'], 'rest'> };

/**
 * What the article above does not hold: the paragraphs that were taken for clutter, to be shown as plain text, and
 * whether the article goes on elsewhere. Nothing where the article is whole.
 */
export function Rest({ article, text }: { article: Article; text: Text }) {
  const { rest } = text.common;
  const [shown, setShown] = useState(false);
  const [note, list] = [useId(), useId()];
  const { leftOut = [], goesOn = false } = article;
  const nextPage = webLink(article.nextPage ?? '');
  if (leftOut.length === 0 && !goesOn) return null;
  return (
    <footer class="rest" lang={text.language} dir={text.dir}>
      {leftOut.length > 0 && (
        <p>
          <span id={note}>{text.format.plural(rest.leftOut, leftOut.length)}</span>{' '}
          <button
            type="button"
            aria-expanded={shown}
            aria-controls={list}
            aria-describedby={note}
            onClick={() => setShown(!shown)}
          >
            {shown ? rest.hide : rest.show}
          </button>
          {/* Only a change of a region that was there before is read out. */}
          <span class="told" role="status">
            {shown && text.format.plural(rest.shown, leftOut.length)}
          </span>
        </p>
      )}
      {/* Always there for the button to point to. */}
      <div id={list} class="left-out" lang={article.lang} dir={article.dir} hidden={!shown}>
        {shown && leftOut.map(paragraph => <p>{paragraph.text}</p>)}
      </div>
      {goesOn && (
        <p>
          {rest.goesOn}{' '}
          {nextPage && (
            <a href={nextPage} target="_blank" rel="noopener noreferrer">
              {rest.nextPage}
            </a>
          )}
        </p>
      )}
    </footer>
  );
}
