import type { Root } from 'hast';
import { defaultHandlers, toMdast } from 'hast-util-to-mdast';
import { toString as textOf } from 'hast-util-to-string';
import type { FootnoteDefinition } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { standfirstOf } from '../standfirst.ts';
import type { Article } from '../types.ts';
import { unlistedNotes } from '../unlisted-notes.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { definitions, numberedList } from './markdown-lists.ts';

/**
 * The article as Markdown: title, subtitle, where it is from, the clean text. Import it lazily: the conversion is
 * larger than the popup.
 * @param origin site, authors and date in words
 */
export function articleToMarkdown(article: Article, link: string, origin: string[]): string {
  const unlisted = new Set(unlistedNotes(article));
  const labels = (article.notes ?? []).map((note, at) => (unlisted.has(note) ? String(at + 1) : null));
  const definitions = (article.notes ?? []).flatMap(({ content }, at): FootnoteDefinition[] => {
    const label = labels[at];
    return label ? [{ type: 'footnoteDefinition', identifier: label, label, children: blocksOf(content, labels) }] : [];
  });
  const children = [...blocksOf(article.content, labels), ...definitions];
  const text = toMarkdown(
    { type: 'root', children },
    {
      bullet: '-',
      emphasis: '_',
      rule: '-',
      extensions: [gfmTableToMarkdown(), gfmFootnoteToMarkdown(), gfmStrikethroughToMarkdown()],
    },
  );
  const standfirst = standfirstOf(article);
  const head = [
    article.title && `# ${escapeMarkdown(article.title)}`,
    standfirst && `_${escapeMarkdown(standfirst)}_`,
    [...origin.map(escapeMarkdown), `<${link}>`].join(' · '),
  ];
  return `${[...head.filter(Boolean), text.trim()].join('\n\n')}\n`;
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * A tree in Markdown's own terms.
 * @param labels by note: what its reference and its definition are called, null where the text lists the note by itself
 */
function blocksOf(content: Root, labels: (string | null)[]): FootnoteDefinition['children'] {
  const tree = toMdast(content, {
    handlers: {
      dl: definitions,
      ol: numberedList,
      a(state, element) {
        const { dataNote } = element.properties;
        if (typeof dataNote !== 'number') return defaultHandlers.a(state, element);
        const label = labels[dataNote];
        if (label) return { type: 'footnoteReference', identifier: label, label };
        // Raised, as on the page: “in 1965¹” is another year without.
        return { type: 'text', value: textOf(element).replace(/\d/g, digit => RAISED.charAt(Number(digit))) };
      },
    },
  });
  // The children of a root are blocks.
  return tree.type === 'root' ? (tree.children as FootnoteDefinition['children']) : [];
}
