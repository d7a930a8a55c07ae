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

test('lists keep their numbers, and terms stand above what they mean', () => {
  const item = (value: string | undefined, ...words: (ElementContent | string)[]) =>
    element('li', words, value === undefined ? {} : { value });
  const content: Root = {
    type: 'root',
    children: [
      element('ol', [item(undefined, 'fourth'), item(undefined, 'fifth')], { start: 4 }),
      element('p', ['Then:']),
      element(
        'ol',
        [item(undefined, 'third'), item('2', element('p', ['second']), element('ul', [item(undefined, 'x')]))],
        {
          start: 3,
        },
      ),
      element('dl', [
        element('dt', ['Who pays?']),
        element('dd', ['We do.']),
        element('dt', [element('strong', ['When?'])]),
        element('dd', [element('p', ['Soon.']), element('p', ['In April.'])]),
      ]),
    ],
  };
  expect(articleToMarkdown({ ...readingOf([], []).article, content }, 'https://news.example/a', [])).toBe(`# The harbour

<https://news.example/a>

4. fourth
5. fifth

Then:

3\\. third

2\\. second

- x

**Who pays?**

We do.

**When?**

Soon.

In April.
`);
});

test('notes as footnotes, but where the text lists them itself; what plays elsewhere as a link', () => {
  const content: Root = {
    type: 'root',
    children: [
      element('p', ['Boats', element('sup', [element('a', ['*'], { dataNote: 0 })]), ' were counted.']),
      element(
        'figure',
        [element('a', ['The gate'], { href: 'https://tube.example/1' }), element('figcaption', ['At night'])],
        {
          dataMedia: 'video',
        },
      ),
      element('p', ['Ships', element('a', ['2'], { dataNote: 1 }), ' too.']),
      element('ol', [element('li', ['By the insurers.'])]),
    ],
  };
  const { article } = readingOf([], [['quote', null, 'By the insurers.']]);
  const note = (sign: string, ...words: (ElementContent | string)[]) => ({
    sign,
    content: { type: 'root' as const, children: [element('p', words)] },
  });
  const notes = [note('*', 'In the ', element('em', ['log']), '.'), note('2', 'By the insurers.')];
  expect(articleToMarkdown({ ...article, content, notes }, 'https://news.example/a', [])).toBe(`# The harbour

<https://news.example/a>

Boats[^1] were counted.

[The gate](https://tube.example/1)

At night

Ships² too.

1. By the insurers.

[^1]: In the _log_.
`);
});

test('what is struck out, marked, raised or lowered; a tilde of the text strikes nothing', () => {
  const content: Root = {
    type: 'root',
    children: [
      element('p', [
        'It opens ',
        element('s', ['on ', element('em', ['Monday'])]),
        ' in 3~5 days, ',
        element('mark', ['all']),
        ' of it: H',
        element('sub', ['2']),
        'O, m',
        element('sup', ['2']),
        ', ',
        element('a', ['map'], { href: 'https://map.example/~anna' }),
        '.',
      ]),
    ],
  };
  expect(articleToMarkdown({ ...readingOf([], []).article, content }, 'https://news.example/a', [])).toBe(`# The harbour

<https://news.example/a>

It opens ~~on _Monday_~~ in 3\\~5 days, _all_ of it: H2O, m2, [map](https://map.example/~anna).
`);
});

test('a cell over two columns keeps those below in line', () => {
  const content: Root = {
    type: 'root',
    children: [
      element('table', [
        element('tr', [element('th', ['Lock'], { rowSpan: 2 }), element('th', ['Boats'], { colSpan: 2 })]),
        element('tr', [element('th', ['up']), element('th', ['down'])]),
        element('tr', [element('td', ['Orvane']), element('td', ['12']), element('td', ['9'])]),
      ]),
    ],
  };
  expect(articleToMarkdown({ ...readingOf([], []).article, content }, 'https://news.example/a', [])).toContain(`
| Lock   | Boats |      |
| ------ | ----- | ---- |
|        | up    | down |
| Orvane | 12    | 9    |
`);
});
