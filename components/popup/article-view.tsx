import type { Article } from '../../utils/types.ts';

/** The clean text. */
export function ArticleView({ article }: { article: Article }) {
  return (
    <article class="text" lang={article.lang} dir={article.dir}>
      {article.blocks.map((block, at) =>
        block.kind === 'heading' ? <h2 key={at}>{block.text}</h2> : <p key={at}>{block.text}</p>,
      )}
    </article>
  );
}
