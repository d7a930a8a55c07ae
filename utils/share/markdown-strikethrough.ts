import type { Delete } from 'mdast';
import type { Info, Options, State } from 'mdast-util-to-markdown';

/** Where a mark of Markdown is no mark: in addresses and their titles. */
const NO_WORDS = [
  'autolink',
  'destinationLiteral',
  'destinationRaw',
  'reference',
  'titleQuote',
  'titleApostrophe',
] as const;

/**
 * Words that are struck out, `~~so~~`, as GitHub reads them (https://github.github.com/gfm/#strikethrough-extension-);
 * CommonMark knows none. A `~` of the text's own (“3~5 days”) is escaped.
 */
export const strikethrough: Options = {
  handlers: {
    delete(node: Delete, _: unknown, state: State, info: Info) {
      const tracker = state.createTracker(info);
      const opening = tracker.move('~~');
      const words = tracker.move(state.containerPhrasing(node, { ...tracker.current(), before: opening, after: '~' }));
      return `${opening}${words}${tracker.move('~~')}`;
    },
  },
  unsafe: [{ character: '~', inConstruct: 'phrasing', notInConstruct: [...NO_WORDS] }],
};
