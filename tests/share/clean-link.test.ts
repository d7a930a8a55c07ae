import { describe, expect, test } from 'vitest';
import { cleanLink } from '../../utils/share/clean-link.ts';

const A = 'https://news.example/2026/harbour';

describe('the address of the page', () => {
  test.for([
    ['nothing to clean', A, A],
    ['Google Analytics', `${A}?utm_source=mail&utm_medium=x&utm_campaign=y`, A],
    ['any letter case', `${A}?UTM_Source=mail`, A],
    ['Facebook', `${A}?fbclid=IwAR0`, A],
    ['Google Ads', `${A}?gclid=1&gbraid=2&wbraid=3&gad_source=4`, A],
    ['Yandex', `${A}?yclid=1&ysclid=2`, A],
    ['Microsoft', `${A}?msclkid=1`, A],
    ['Instagram', `${A}?igshid=1&igsh=2`, A],
    ['TikTok and X', `${A}?ttclid=1&twclid=2&ref_src=twsrc`, A],
    ['Mailchimp', `${A}?mc_cid=1&mc_eid=2`, A],
    ['HubSpot', `${A}?_hsenc=1&_hsmi=2`, A],
    ['Marketo', `${A}?mkt_tok=1`, A],
    ['Matomo', `${A}?mtm_campaign=1&pk_kwd=2`, A],
    ['Openstat', `${A}?_openstat=1`, A],
    ['a Google Analytics linker', `${A}?_gl=1*abc*_ga*def`, A],
    ['a parameter that chooses the page', `${A}?id=12`, `${A}?id=12`],
    ['tracking before, between, after', `${A}?utm_a=1&id=12&fbclid=2&page=3&gclid=4`, `${A}?id=12&page=3`],
    ['order and spelling stay', `${A}?b=2&a=1&q=caf%c3%a9+x`, `${A}?b=2&a=1&q=caf%c3%a9+x`],
    ['a name that only looks alike', `${A}?utmost=1&mcard=2&gclidx=3`, `${A}?utmost=1&mcard=2&gclidx=3`],
    ['a value that looks like tracking', `${A}?q=utm_source`, `${A}?q=utm_source`],
    ['a parameter without value', `${A}?print&fbclid`, `${A}?print`],
    ['empty pairs', `${A}?&&id=1&`, `${A}?id=1`],
    ['a bare question mark', `${A}?`, A],
    ['a link to text', `${A}#:~:text=one,two`, A],
    ['a link to text in a section', `${A}#part-2:~:text=one`, `${A}#part-2`],
    ['a section', `${A}#part-2`, `${A}#part-2`],
    ['a hash router', 'https://news.example/#/story/5?x=1', 'https://news.example/#/story/5?x=1'],
    ['a bare hash', `${A}#`, A],
    ['credentials', 'https://ann:secret@news.example/a', 'https://news.example/a'],
    ['a name that spoofs a host', 'https://bank.example@news.example/a', 'https://news.example/a'],
    ['http stays as it is', 'http://news.example/a', 'http://news.example/a'],
    ['a port', 'http://localhost:8080/a?utm_x=1', 'http://localhost:8080/a'],
    ['other scripts', 'https://news.example/լուր?fbclid=1', 'https://news.example/%D5%AC%D5%B8%D6%82%D6%80'],
    ['an international host', 'https://новости.example/a', 'https://xn--b1amnebsh.example/a'],
  ] as const)('%s', ([, url, clean]) => {
    expect(cleanLink(url)).toBe(clean);
  });
});

describe('the canonical address', () => {
  test.for([
    ['wins', `${A}?id=1&ref=x`, A, A],
    ['is cleaned too', `${A}/x`, `${A}?utm_source=feed&id=7`, `${A}?id=7`],
    ['loses its link to text', A, `${A}#:~:text=a`, A],
    ['loses its credentials', A, 'https://a:b@news.example/c', 'https://news.example/c'],
    ['may be relative', A, '/2026/harbour-2', 'https://news.example/2026/harbour-2'],
    ['may add www', A, 'https://www.news.example/2026/harbour', 'https://www.news.example/2026/harbour'],
    ['may leave the mobile edition', 'https://m.news.example/a', 'https://news.example/a', 'https://news.example/a'],
    ['may leave AMP', 'https://amp.news.example/a', 'https://www.news.example/a', 'https://www.news.example/a'],
    ['may rise to https', 'http://news.example/a', 'https://news.example/a', 'https://news.example/a'],
    ['may not fall to http', A, 'http://news.example/2026/harbour', A],
    ['is not another site', A, 'https://other.example/2026/harbour', A],
    ['is not a longer host that ends alike', A, 'https://evilnews.example/a', A],
    ['is not the front page', A, 'https://news.example/', A],
    ['is not the front page by file name', A, 'https://news.example/index.html', A],
    [
      'is the front page on the front page',
      'https://news.example/?utm_x=1',
      'https://news.example/',
      'https://news.example/',
    ],
    [
      'does not lose what a query shows',
      'https://news.example/?p=5',
      'https://news.example/',
      'https://news.example/?p=5',
    ],
    [
      'may be a query on the root',
      'https://news.example/?p=5&x=1',
      'https://news.example/?p=5',
      'https://news.example/?p=5',
    ],
    ['is not a script', A, 'javascript:alert(1)', A],
    ['is not data', A, 'data:text/html,x', A],
    ['is not on another port', A, 'https://news.example:8443/a', A],
    ['is not nonsense', A, 'https://', A],
    ['is not empty', A, '', A],
  ] as const)('%s', ([, url, canonical, clean]) => {
    expect(cleanLink(url, canonical)).toBe(clean);
  });
});

test('what is not an address is refused', () => {
  expect(() => cleanLink('news')).toThrow(TypeError);
});
