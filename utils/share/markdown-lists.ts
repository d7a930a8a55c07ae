import type { Element } from 'hast';
import { defaultHandlers, type State } from 'hast-util-to-mdast';
import type { BlockContent, DefinitionContent, List } from 'mdast';

type Flow = BlockContent | DefinitionContent;

/** Markdown has no terms: they are lines in bold, each above its definitions. */
export const definitions = (state: State, list: Element): Flow[] =>
  elementsOf(list).flatMap(child => {
    const flow = state.toFlow(state.all(child)) as Flow[];
    return child.tagName === 'dt' ? flow.map(bold) : flow;
  });

function bold(block: Flow): Flow {
  if (block.type !== 'paragraph' || (block.children.length === 1 && block.children[0]?.type === 'strong')) return block;
  return { ...block, children: [{ type: 'strong', children: block.children }] };
}

/** Markdown counts up by one: where a list does not, its items are paragraphs that begin with their numbers. */
export function numberedList(state: State, list: Element): List | Flow[] {
  const items = elementsOf(list);
  if (!items.some(({ properties }) => properties.value !== undefined)) return defaultHandlers.ol(state, list);
  let number = Number(list.properties.start ?? 1);
  return items.flatMap((item, at) => {
    number = Number(item.properties.value ?? (at === 0 ? number : number + 1));
    const [first, ...rest] = state.toFlow(state.all(item)) as Flow[];
    const sign = { type: 'text' as const, value: `${number}. ` };
    return first?.type === 'paragraph'
      ? [{ ...first, children: [sign, ...first.children] }, ...rest]
      : [{ type: 'paragraph' as const, children: [sign] }, ...(first ? [first] : []), ...rest];
  });
}

const elementsOf = ({ children }: Element): Element[] => children.filter(child => child.type === 'element');
