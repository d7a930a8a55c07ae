import type { ElementContent, Root } from 'hast';
import { expect, test } from 'vitest';
import { articleToMarkdown } from '../../utils/share/markdown.ts';
import { readingOf } from '../components/popup/readings.ts';

const element = (tagName: string, children: (ElementContent | string)[], properties = {}): ElementContent => ({
  type: 'element',
  tagName,
  properties,
  children: children.map(child => (typeof child === 'string' ? { type: 'text', value: child } : child)),
});

test('the clean article as Markdown, its own marks escaped', () => {
  const content: Root = {
    type: 'root',
    children: [
      element('h2', ['Night']),
      element('p', [
        'We ',
        element('em', ['waited']),
        '. See ',
        element('a', ['the *map*'], { href: 'https://map.example/a_b' }),
        '.',
      ]),
      element('ul', [element('li', ['boats']), element('li', ['gulls'])]),
      element('table', [
        element('tbody', [element('tr', [element('th', ['a'])]), element('tr', [element('td', ['b'])])]),
      ]),
    ],
  };
  const article = { ...readingOf([], []).article, title: 'The [harbour]', subtitle: 'At # night', content };
  expect(articleToMarkdown(article, 'https://news.example/a', ['Harbour Post'])).toBe(`# The \\[harbour\\]

_At \\# night_

Harbour Post · <https://news.example/a>

## Night

We _waited_. See [the \\*map\\*](https://map.example/a_b).

- boats
- gulls

| a |
| - |
| b |
`);
});
