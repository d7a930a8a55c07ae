import type { Article, Block } from '../../utils/types.ts';
import { Panel } from './panel.tsx';
import { useText } from './text.ts';

type Props = { article: Article; onChoose: (block: number) => void; onClose: () => void };

export const headingsOf = (blocks: Block[]): number[] =>
  blocks.flatMap(({ kind }, block) => (kind === 'heading' ? [block] : []));

/** The article's headings, to go to. */
export function OutlinePanel({ article, onChoose, onClose }: Props) {
  const { reader } = useText();
  return (
    <Panel title={reader.outline} name="outline" onClose={onClose}>
      <ol class="outline" lang={article.lang} dir={article.dir}>
        {headingsOf(article.blocks).map(block => (
          <li key={block}>
            <button type="button" onClick={() => onChoose(block)}>
              {article.blocks[block]?.text}
            </button>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
