import { useMemo } from 'preact/hooks';
import { markQuotes } from '../../utils/mark-quotes.ts';
import { withOuterMarks } from '../../utils/outer-marks.ts';
import { wordsOnly } from '../../utils/reader/words-only.ts';
import type { Note, Reading, Speaker } from '../../utils/types.ts';
import { Figure } from './clip.tsx';
import { Code } from './code.tsx';
import { type Components, draw } from './draw.tsx';
import { Link } from './link.tsx';
import { Photo } from './photo.tsx';
import { ReadingContext } from './reading-context.ts';
import { Said } from './said.tsx';
import { Spoken } from './spoken.tsx';
import { Table } from './table.tsx';
import { Around, type ArticleWords } from './words.ts';

// Each component reads the attributes that its element carries, which the types cannot see.
const COMPONENTS = new Map(
  Object.entries({ a: Link, figure: Figure, img: Photo, pre: Code, said: Said, spoken: Spoken, table: Table }),
) as unknown as Components;

const NO_NOTES: Note[] = [];

function drawMarked(reading: Reading, only: Speaker['id'] | null) {
  const { article, quotes } = reading;
  const wide = withOuterMarks(quotes, article.blocks);
  return draw(only === null ? markQuotes(article.content, wide) : wordsOnly(reading, only), COMPONENTS);
}

type Props = {
  reading: Reading;
  words: ArticleWords;
  /** The speaker whose words alone are drawn, null for the whole article. */
  only?: Speaker['id'] | null;
};

/**
 * The clean article with its quotes marked. Drawn once for a reading: whatever comes and goes while one reads (search
 * hits, the spoken sentence) is painted over it and does not draw it again.
 */
export function ArticleBody({ reading, words, only = null }: Props) {
  const body = useMemo(() => drawMarked(reading, only), [reading, only]);
  const { lang, dir, notes = NO_NOTES } = reading.article;
  const around = useMemo(() => ({ words, notes }), [words, notes]);
  return (
    <ReadingContext.Provider value={reading}>
      <div class={only === null ? 'article' : 'article one-voice'} lang={lang} dir={dir}>
        <Around.Provider value={around}>{body}</Around.Provider>
      </div>
    </ReadingContext.Provider>
  );
}
