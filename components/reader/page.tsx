import type { HTMLAttributes, RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import { joinsLetters } from '../../utils/i18n/language.ts';
import type { Reading, Speaker } from '../../utils/types.ts';
import { ArticleBody } from '../article/article-body.tsx';
import { Notes } from '../article/notes.tsx';
import { Enlarge } from '../article/photo.tsx';
import { Rest } from '../article/rest.tsx';
import { Headline } from './headline.tsx';
import { SourceNote } from './source-note.tsx';
import { useText } from './text.ts';

type Props = {
  /** Takes the element that the article is drawn in. */
  page: RefObject<HTMLDivElement | null>;
  reading: Reading;
  only: Speaker['id'] | null;
  onWhole: () => void;
  minutes: number;
  link: string;
  today: string;
  /** Takes the button of a picture. */
  onEnlarge: (photo: HTMLElement) => void;
  /** What makes the quotes pickable. */
  handlers: Pick<HTMLAttributes<HTMLElement>, 'onPointerDown' | 'onClick' | 'onFocusIn' | 'onKeyDown'>;
};

/** The column of text: the article, or one speaker's words of it. */
export function Page({ page, reading, only, onWhole, minutes, link, today, onEnlarge, handlers }: Props) {
  const text = useText();
  const { reader } = text;
  const enlarge = useMemo(() => ({ label: reader.enlarge, show: onEnlarge }), [reader, onEnlarge]);
  return (
    // No `main`: the page underneath may have its own, and there may be but one.
    <div ref={page} class="page" role="document" tabIndex={-1} data-focus {...handlers}>
      <article data-joined={joinsLetters(reading.article.lang) || undefined}>
        <Headline article={reading.article} minutes={minutes} />
        {only !== null && (
          <button type="button" class="whole" onClick={onWhole}>
            {reader.wholeArticle}
          </button>
        )}
        <Enlarge.Provider value={enlarge}>
          <ArticleBody reading={reading} words={text.common.article} only={only} />
        </Enlarge.Provider>
        {only === null && <Notes article={reading.article} words={text.common.article} />}
        {only === null && <Rest article={reading.article} text={text} />}
        <SourceNote link={link} today={today} />
      </article>
    </div>
  );
}
