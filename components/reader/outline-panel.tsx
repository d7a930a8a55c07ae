import { useEffect, useRef } from 'preact/hooks';
import type { BlockRanges } from '../../utils/reader/block-ranges.ts';
import { firstBelow } from '../../utils/reader/place.ts';
import type { Article, Block } from '../../utils/types.ts';
import { Panel } from './panel.tsx';
import { useText } from './text.ts';

type Props = {
  article: Article;
  drawn: BlockRanges | null;
  scroller: HTMLElement;
  onChoose: (block: number) => void;
  onClose: () => void;
};

/** The numbers of the blocks that are headings. */
export const headingsOf = (blocks: Block[]): number[] =>
  blocks.flatMap(({ kind }, block) => (kind === 'heading' ? [block] : []));

/** As much of the window as a heading may be below its top edge and still head what one reads, as a share. */
const UPPER = 0.3;

/** The article's headings, to go to; the one that heads what is on screen stands out. */
export function OutlinePanel({ article, drawn, scroller, onChoose, onClose }: Props) {
  const { reader } = useText();
  const current = useRef<HTMLLIElement>(null);
  const headings = headingsOf(article.blocks);
  const here = drawn ? firstBelow(drawn.elements, scroller.clientHeight * UPPER) : 0;
  const now = headings.findLast(block => block <= here);
  useEffect(() => current.current?.scrollIntoView({ block: 'nearest' }), [now]);
  return (
    <Panel title={reader.outline} name="outline" onClose={onClose}>
      <ol class="outline" lang={article.lang} dir={article.dir}>
        {headings.map(block => (
          <li
            key={block}
            ref={block === now ? current : null}
            data-level={drawn?.elements[block]?.localName}
            aria-current={block === now ? 'location' : undefined}
          >
            <button type="button" onClick={() => onChoose(block)}>
              {article.blocks[block]?.text}
            </button>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
