import { toMdast } from 'hast-util-to-mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Article } from '../types.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/**
 * The article as Markdown: title, subtitle, where it is from, the clean text. Import it lazily: the conversion is
 * larger than the popup.
 * @param origin site, authors and date in words
 */
export function articleToMarkdown(article: Article, link: string, origin: string[]): string {
  const body = toMdast(article.content);
  const text = toMarkdown(body.type === 'root' ? body : { type: 'root', children: [] }, {
    bullet: '-',
    emphasis: '_',
    rule: '-',
    extensions: [gfmTableToMarkdown()],
  });
  const head = [
    article.title && `# ${escapeMarkdown(article.title)}`,
    article.subtitle && `_${escapeMarkdown(article.subtitle)}_`,
    [...origin.map(escapeMarkdown), `<${link}>`].join(' · '),
  ];
  return `${[...head.filter(Boolean), text.trim()].join('\n\n')}\n`;
}
