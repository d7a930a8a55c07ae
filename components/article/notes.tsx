import { useMemo } from 'preact/hooks';
import type { Article } from '../../utils/types.ts';
import { unlistedNotes } from '../../utils/unlisted-notes.ts';
import { draw } from './draw.tsx';
import { NOTE_COMPONENTS } from './note-components.ts';
import type { ArticleWords } from './words.ts';

/** On paper nothing opens: there, the notes that the text does not list by itself stand at its end. */
export function Notes({ article, words }: { article: Article; words: ArticleWords }) {
  const notes = useMemo(() => unlistedNotes(article), [article]);
  if (notes.length === 0) return null;
  return (
    <section class="notes" lang={article.lang} dir={article.dir}>
      <h2>{words.notes}</h2>
      {notes.map(({ sign, content }) => (
        <div>
          <b>{sign}</b>
          <div>{draw(content, NOTE_COMPONENTS)}</div>
        </div>
      ))}
    </section>
  );
}
