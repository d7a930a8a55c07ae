import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { blockAt, narrower, next, previous, wider } from '../../utils/pick/steps.ts';

const { document } = parseHTML(`<!doctype html><html><head></head><body id="body"><script id="script">1</script>
<main id="main"><div id="wrap"><article id="article"><h1 id="h1">Lamp</h1><p id="p1">One <b id="b">bold</b></p>
<div id="empty"><img id="img"></div><ul id="ul"><li id="li">Two words more</li></ul></article></div></main>
<aside id="aside">Beside</aside></body></html>`);
const get = (id: string) => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`no #${id}`);
  return element as unknown as Element;
};

describe.each([
  ['pointing', (element: Element) => blockAt(element) as Element, { b: 'p1', p1: 'p1', img: 'article', body: 'body' }],
  ['wider', wider, { p1: 'article', article: 'body', li: 'article', body: 'body' }],
  ['narrower', narrower, { body: 'main', main: 'ul', article: 'ul', p1: 'p1' }],
  ['next', next, { h1: 'p1', p1: 'ul', ul: 'aside', aside: 'aside' }],
  ['previous', previous, { aside: 'main', ul: 'p1', h1: 'h1' }],
])('%s', (_name, step, expected) => {
  test.each(Object.entries(expected))('%s → %s', (from, to) => {
    expect(step(get(from)).id).toBe(to);
  });
});

test('what is not in the body cannot be picked', () => {
  expect(blockAt(document.documentElement as unknown as Element)).toBeNull();
});
