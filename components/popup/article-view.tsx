import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Reading } from '../../utils/types.ts';
import { Skeleton } from './skeleton.tsx';

type Body = FunctionComponent<{ reading: Reading }>;

/** Drawing a tree needs a third of the popup's script; who only looks at the quotes does not load it. */
const loadBody = async (): Promise<Body> => (await import('./quoted-article.tsx')).QuotedArticle;

/** The clean text with its quotes marked. */
export function ArticleView({ reading }: { reading: Reading }) {
  const [loaded, setLoaded] = useState<{ Body: Body } | null>(null);
  useEffect(() => {
    void loadBody().then(Body => setLoaded({ Body }));
  }, []);
  return <div class="text">{loaded ? <loaded.Body reading={reading} /> : <Skeleton />}</div>;
}
