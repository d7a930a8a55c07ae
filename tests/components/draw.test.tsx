import type { Element, Root } from 'hast';
import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { beforeAll, expect, test } from 'vitest';
import { ArticleBody } from '../../components/article/article-body.tsx';
import { common } from '../../utils/i18n/en.ts';
import type { Article, Block, Quote, Reading } from '../../utils/types.ts';

beforeAll(() => {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  Object.assign(globalThis, { document });
});

const el = (tagName: string, properties: Element['properties'], ...children: (Element | string)[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children: children.map(child => (typeof child === 'string' ? { type: 'text', value: child } : child)),
});

const NOTE = { sign: '*', content: { type: 'root', children: [el('p', {}, 'In the log.')] } };

function drawn(content: Root['children'], texts: string[] = [], quotes: Quote[] = []): HTMLElement {
  const blocks = texts.map((text): Block => ({ kind: 'paragraph', text, emphasis: [] }));
  const reading: Reading = {
    // What the body is drawn from; the headline is drawn elsewhere.
    article: {
      lang: 'en',
      dir: 'ltr',
      blocks,
      content: { type: 'root', children: content },
      notes: [NOTE],
    } as unknown as Article,
    speakers: [{ id: 0, name: 'Ada Fell <b>', role: 'harbour master', aliases: [] }],
    quotes,
  };
  const place = document.createElement('div');
  render(<ArticleBody reading={reading} words={common.article} />, place);
  return place;
}

test.each<[what: string, content: Element, found: string, notFound: string]>([
  ['text is text', el('p', { dataBlock: 0 }, '<img src=x onerror=alert(1)>'), 'p[data-block="0"]', 'img'],
  [
    'a note stays closed behind its sign',
    el('p', { dataBlock: 0 }, 'Boats', el('a', { dataNote: 0 }, '*')),
    'p > span > button[aria-expanded="false"][aria-label="Note *"]',
    '.note p',
  ],
  [
    'the sign of a note that there is not is text',
    el('p', { dataBlock: 0 }, 'Boats', el('a', { dataNote: 7 }, '*')),
    'p[data-block="0"]',
    'a, button',
  ],
  [
    'a cell over two columns',
    el('table', {}, el('tr', {}, el('th', { colSpan: 2, dataBlock: 0 }, 'Boats'))),
    'th[colspan="2"][data-block="0"]',
    'th[col-span]',
  ],
  [
    'what plays elsewhere is a link, and nothing is loaded',
    el('figure', { dataMedia: 'video' }, el('a', { href: 'https://www.tube.example/1' }, 'The gate')),
    'figure > a.clip[href="https://www.tube.example/1"][target="_blank"][rel="noopener noreferrer"]',
    'iframe, video',
  ],
  [
    'a link in its caption is a link like any other',
    el(
      'figure',
      { dataMedia: 'audio' },
      el('a', { href: 'https://tube.example/1' }, 'The gate'),
      el('figcaption', {}, el('a', { href: 'https://a.example/' }, 'Ann Lee')),
    ),
    'figcaption > a:not(.clip)',
    'figcaption .clip',
  ],
  [
    'a link elsewhere opens elsewhere and does not tell from where',
    el('a', { href: 'https://a.example/' }, 'a'),
    'a[target="_blank"][rel="noopener noreferrer"]',
    'b',
  ],
  ['a table stands in a box that scrolls', el('table', {}, el('tr', {}, el('td', {}, '1'))), '.table > table', 'b'],
  [
    'a picture comes late and does not tell who looks',
    el('img', { src: 'https://a.example/i', alt: 'A pier' }),
    'img[loading="lazy"][referrerpolicy="no-referrer"][alt="A pier"]',
    'button',
  ],
])('%s', (_, content, found, notFound) => {
  const place = drawn([content]);
  expect(place.querySelector(found)).not.toBeNull();
  expect(place.querySelector(notFound)).toBeNull();
});

test('words of a speaker carry colour, initials and name; the name is text', () => {
  const text = 'She speaks of a night in spring, and of “a door” that nobody shut.';
  const start = text.indexOf('a door');
  const quote: Quote = {
    kind: 'quote',
    spans: [{ block: 0, start, end: start + 6 }],
    speaker: 0,
    cue: null,
    evidence: 'cue',
  };
  const place = drawn([el('p', { dataBlock: 0 }, text)], [text], [quote]);
  const mark = place.querySelector('mark.said');
  expect(mark?.textContent).toBe('“a door”');
  expect(mark?.getAttribute('title')).toBe('Ada Fell <b>, harbour master');
  expect(mark?.getAttribute('data-initials')).toBe('AF');
  expect(mark?.getAttribute('style')).toContain('--_c');
  expect(place.querySelector('b')).toBeNull();
});
