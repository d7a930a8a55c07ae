import { useMemo } from 'preact/hooks';
import { markQuotes } from '../../utils/mark-quotes.ts';
import { withOuterMarks } from '../../utils/outer-marks.ts';
import type { Reading } from '../../utils/types.ts';
import { draw } from './draw.tsx';
import { Link } from './link.tsx';
import { Photo } from './photo.tsx';
import { ReadingContext } from './reading-context.ts';
import { Said } from './said.tsx';
import { Spoken } from './spoken.tsx';
import { Table } from './table.tsx';

const COMPONENTS = { a: Link, img: Photo, said: Said, spoken: Spoken, table: Table };

function drawMarked({ article, quotes }: Reading) {
  return draw(markQuotes(article.content, withOuterMarks(quotes, article.blocks)), COMPONENTS);
}

/**
 * The clean article with its quotes marked. Drawn once for a reading: whatever comes and goes while one reads (search
 * hits, the spoken sentence) is painted over it and does not draw it again.
 */
export function ArticleBody({ reading }: { reading: Reading }) {
  const body = useMemo(() => drawMarked(reading), [reading]);
  const { lang, dir } = reading.article;
  return (
    <ReadingContext.Provider value={reading}>
      <div class="article" lang={lang} dir={dir}>
        {body}
      </div>
    </ReadingContext.Provider>
  );
}
