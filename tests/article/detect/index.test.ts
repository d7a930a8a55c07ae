import { readdirSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, test, vi } from 'vitest';
import { articleScore, isArticle } from '../../../utils/article/detect/index.ts';

/** A page at an address; linkedom itself knows none. */
function open(html: string, url: string): Document {
  const { document } = parseHTML(html);
  Object.defineProperty(document, 'URL', { value: url });
  return document as unknown as Document;
}

/** A page of `tests/fixtures/detect`, at its canonical address. */
function openFixture(name: string): Document {
  const html = readFileSync(new URL(`../../fixtures/detect/${name}.html`, import.meta.url), 'utf8');
  const url = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
  if (!url) throw new Error(`${name}: no canonical address`);
  return open(html, url);
}

describe('articles', () => {
  test.each([
    ['news-article', 'a news page of today, with all its metadata'],
    ['short-interview', 'six short turns after hyphens'],
    ['br-separated', 'the markup of old: no paragraphs, no metadata, Russian'],
    ['div-text', 'paragraphs that are divs, Azerbaijani'],
    ['japanese', 'a script without spaces'],
    ['armenian', 'no metadata, Armenian'],
  ])('%s: %s', name => {
    expect(isArticle(openFixture(name))).toBe(true);
  });
});

/** Sixty words and a menu, and not a word to machines. */
const BRIEF = `<!doctype html><html><head><title>Lamp of the pier was lit again | Post</title></head><body><nav><a href="/">Post</a>
<a href="/news">News</a><a href="/sea">Sea</a></nav><main><h1>Lamp of the pier was lit again</h1><div><p>The lamp of the pier was
lit again on Saturday evening, said the keeper, who had waited for it since the winter before last.</p><p>Nobody had thought that
it would be, least of all the harbour office, which has no money for lamps.</p><p>The keeper, who is 74, paid for the bulb
himself, and will not say how much.</p></div></main><aside><a href="/1">Fishermen meet the minister over quotas for the summer</a>
<a href="/2">New pier opens in spring after two years of delay</a></aside></body></html>`;

test.each([
  ['with a word for news in the address', 'https://post.example/news/lamp'],
  ['with a date', 'https://post.example/2026/05/12/lamp'],
  ['with neither', 'https://post.example/lamp-of-the-pier'],
])('sixty words %s', (_, url) => {
  expect(isArticle(open(BRIEF, url))).toBe(true);
});

// Neither a long headline nor a sign in the address: nothing tells it from a page about a service.
test.fails('sixty words below a short headline', () => {
  const page = BRIEF.replaceAll('Lamp of the pier was lit again', 'Lamp lit');
  expect(isArticle(open(page, 'https://post.example/lamp'))).toBe(true);
});

test('sixty words below a short headline and a date', () => {
  const page = BRIEF.replaceAll('Lamp of the pier was lit again', 'Lamp lit').replace(
    '</h1>',
    '</h1><i>12 May 2026, 09:40</i>',
  );
  expect(isArticle(open(page, 'https://post.example/lamp'))).toBe(true);
});

describe('other pages', () => {
  test.each(['home', 'section', 'tag', 'search', 'product', 'forum', 'login', 'video', 'documentation'])('%s', name => {
    expect(isArticle(openFixture(name))).toBe(false);
  });
});

const LINE = 'The lamp of the pier was lit again on Saturday evening, said the keeper, who had waited for it.';
const TWO = `<p>${LINE} ${LINE}</p>`;
const prose = (html: string) =>
  `<!doctype html><html><head><title>Lamp</title></head><body><h1>Lamp</h1><div>${html}</div></body></html>`;
const titled = (html: string) => prose(html).replace('<title>Lamp', `<title>${LINE}`).replace('<h1>Lamp</h1>', '');
const score = (html: string, url = 'https://post.example/') => articleScore(open(html, url));

describe('what counts for an article', () => {
  test.each([
    ['og:type', prose(`<meta property="og:type" content="article"><p>${LINE}</p>`), prose(`<p>${LINE}</p>`)],
    [
      'one JSON-LD Article, even if the JSON is broken',
      prose(`<script type="application/ld+json">{"@type": ["NewsArticle"], oops</script><p>${LINE}</p>`),
      prose(`<p>${LINE}</p>`),
    ],
    ['more prose', prose(`<p>${LINE}</p>`.repeat(9)), prose(`<p>${LINE}</p>`)],
    ['prose outside links', prose(`<p>${LINE}</p>`), prose(`<p><a href="/x">${LINE}</a></p>`)],
    [
      'a smaller heading with the words of the tab, where none is of the first level',
      titled(`<h2>${LINE}</h2>`),
      titled(`<h2>${LINE.toUpperCase()}</h2>`),
    ],
    [
      'a smaller heading that the title of the tab begins with, however short',
      prose(`<i>Post</i><p>${LINE}</p>`).replace('<h1>Lamp</h1>', '<h2>Lamp</h2>').replace('>Lamp<', '>Lamp | Post<'),
      prose(`<i>Post</i><p>${LINE}</p>`).replace('<h1>Lamp</h1>', '<h2>Pier</h2>').replace('>Lamp<', '>Lamp | Post<'),
    ],
    [
      'without headings, a line that the title of the tab ends with',
      titled(`<font>${LINE}</font>`).replace('<title>', '<title>Post: '),
      titled(`<font>${LINE.toUpperCase()}</font>`).replace('<title>', '<title>Post: '),
    ],
    ['no link that says so', titled(`<i>${LINE}</i>`), titled(`<i><a href="/x">${LINE}</a></i>`)],
    ['a date near the headline', prose(`<i>5 May 2026</i><p>${LINE}</p>`), prose(`<i>5 May</i><p>${LINE}</p>`)],
    ['a time of day', prose(`<i>09:40</i><p>${LINE}</p>`), prose(`<i>0940</i><p>${LINE}</p>`)],
    [
      'and not far from it',
      prose(`<i>5 May 2026</i>${'<b>a</b>'.repeat(15)}<p>${LINE}</p>`),
      prose(`${'<b>a</b>'.repeat(15)}<i>5 May 2026</i><p>${LINE}</p>`),
    ],
    [
      'and a year, not a number that begins like one',
      prose(`<i>2026</i><p>${LINE}</p>`),
      prose(`<i>20 likes</i><p>${LINE}</p>`),
    ],
    ['nor in a sentence', prose(`<i>2026</i><p>${LINE}</p>`), prose(`<p>${LINE} In 2026.</p>`)],
    ['text between breaks is prose', prose(`${LINE}<br>${LINE}`), prose('<br>')],
    ['a turn after a dash', prose(`<p>– ${LINE}</p>`), prose(`<p>“ ${LINE}</p>`)],
    [
      'one cluster, not a row of twins',
      prose(`<div class=m>${TWO.repeat(6)}</div>`),
      prose(`<div class=m>${TWO}</div>`.repeat(6)),
    ],
    ['no pagination', prose(`<p>${LINE}</p>`), prose(`<p>${LINE}</p><div class="pagination">2</div>`)],
  ])('%s', (_name, more, less) => {
    expect(score(more)).toBeGreaterThan(score(less));
  });

  test.each([
    ['a word for news', 'https://a.example/news/lamp', 'https://a.example/lamp'],
    ['a date', 'https://a.example/2024/05/lamp', 'https://a.example/lamp'],
    ['no word for a list', 'https://a.example/x/lamp', 'https://a.example/tag/lamp'],
    ['no word for a gate', 'https://a.example/lamp', 'https://a.example/login?to=lamp'],
    ['no word for an offer of work', 'https://a.example/lamp', 'https://a.example/vacancy/lamp'],
    ['no word for a forum', 'https://a.example/lamp', 'https://forum.a.example/lamp'],
    ['no word for a manual', 'https://a.example/lamp', 'https://docs.a.example/lamp'],
  ])('in the address: %s', (_name, more, less) => {
    expect(score(prose(LINE), more)).toBeGreaterThan(score(prose(LINE), less));
  });
});

describe('stopping early', () => {
  const FIXTURES = readdirSync(new URL('../../fixtures/detect', import.meta.url)).map(file =>
    file.replace('.html', ''),
  );

  test.each(FIXTURES)('%s: the answer is that of the whole score', name => {
    expect(isArticle(openFixture(name))).toBe(articleScore(openFixture(name)) > 0);
  });

  test('what its text leaves in no doubt is asked for nothing more; what it leaves in doubt is', () => {
    const asked = (lines: number, path: string) => {
      const page = open(prose(`<p>${LINE}</p>`.repeat(lines)), `https://a.example/${path}`);
      const ask = vi.spyOn(page, 'querySelector');
      isArticle(page);
      return ask.mock.calls.some(([selector]) => selector === 'figcaption');
    };
    expect(asked(1, 'tag/lamp')).toBe(false);
    expect(asked(27, 'news/2024/the-lamp-17')).toBe(false);
    expect(asked(3, 'news/2024/lamp')).toBe(true);
  });
});

describe('hostile and odd pages', () => {
  test('a document without body is no article', () => {
    const document = open('<svg xmlns="http://www.w3.org/2000/svg"/>', 'https://a.example/');
    Object.defineProperty(document, 'body', { value: null });
    expect(isArticle(document)).toBe(false);
  });

  test('text past the limit of nodes is not read', { timeout: 60_000 }, () => {
    const filler = '<i>x</i>'.repeat(20_000);
    expect(score(prose(filler + `<p>${LINE}</p>`.repeat(50)))).toBe(score(prose(filler)));
  });

  test('prose past what is enough is not read', () => {
    const enough = `<p>${LINE}</p>`.repeat(70);
    expect(score(prose(`${enough}<p>– ${LINE}</p>`))).toBe(score(prose(enough)));
    expect(score(prose(`<p>– ${LINE}</p>${enough}`))).toBeGreaterThan(score(prose(enough)));
  });

  test('JSON-LD past the limit of characters is not read', { timeout: 60_000 }, () => {
    const json = (padding: number) =>
      prose(`<script type="application/ld+json">{"a":"${'x'.repeat(padding)}","@type":"Article"}</script>`);
    expect(score(json(10))).toBeGreaterThan(score(json(10_000_000)));
  });

  test('an address of any length, with any percent signs, is judged', () => {
    expect(score(prose(LINE), `https://a.example/%E0%A4%A/${'1'.repeat(100_000)}`)).not.toBeNaN();
  });
});
