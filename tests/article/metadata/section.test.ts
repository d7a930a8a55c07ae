import { expect, test } from 'vitest';
import { readMetadata } from '../../../utils/article/metadata/index.ts';
import { pageFacts } from '../../../utils/article/metadata/page-facts.ts';
import { pageOf, paper, paragraphs } from '../page.ts';
import { ld } from './read.ts';

const card =
  '<div class="card"><a href="/sea/2"><h2>Another boat came home</h2></a><div class="card_category">Sport</div></div>';
const page = (above: string, head = '', below = '') =>
  pageOf(paper('', head).replace('<h1>', `${above}<h1>`).replace('</article>', `${paragraphs()}${below}</article>`));
const said = (section: string) => `<meta property="article:section" content="${section}">`;
const steps = (...itemListElement: object[]) => ld({ '@type': 'BreadcrumbList', itemListElement });
const trail = (...names: string[]) => steps(...names.map(name => ({ '@type': 'ListItem', name })));

test.for<[string, Document, string | null]>([
  ['nothing says it', page(''), null],
  ['meta', page('', '<meta property="article:section" content="Harbour">'), 'Harbour'],
  ['in words, where it is a key', page('', said('public-service')), 'public service'],
  ['the last step of a path', page('', said('city-life/local')), 'local'],
  ['not the kind of page', page('', said('post')), null],
  [
    'nor the first of many links',
    page('<div class="category"><a href="/1">Two boats</a> <a href="/2">are missing again</a> and nobody knows</div>'),
    null,
  ],
  ['a line whose class ends so', page('<div class="art__section"><a href="/s">Sea</a></div>'), 'Sea'],
  [
    'the link beside the date right above the headline',
    page('<div class="info"><a href="/events">Events</a> 19 December 2023, 11:08</div>'),
    'Events',
  ],
  [
    'but not one beside other words',
    page('<div class="info"><a href="/tide">Tides</a> of 19 December 2023 by Ann Lee and Bo Ek of the office</div>'),
    null,
  ],
  ['nor one deep in the site', page('<div class="info"><a href="/by/lee">Lee</a> 19 December 2023, 11:08</div>'), null],
  [
    'but no box of text',
    page('', '', '<div class="art__section"><p>The office counts on, as <a href="/s">Sea</a> says.</p></div>'),
    null,
  ],
  [
    'nor a label of such',
    page('<div class="category-links"><a href="/c">Categories</a>: <a href="/s">Sea</a></div>'),
    null,
  ],
  [
    'nor a link of an article that is called after its trail',
    pageOf(
      paper('')
        .replace('<article', '<article class="url-breadcrumb"')
        .replace('<h1>', '<ul><li><a href="#">SHARE</a></li><li><a href="#">EMAIL ME</a></li></ul><h1>')
        .replace('</article>', `${paragraphs()}</article>`),
    ),
    null,
  ],
  [
    'but a trail in a paragraph',
    page('<div class="breadcrumb"><p><a href="/">Home</a> » <a href="/s">Sea</a></p></div>'),
    'Sea',
  ],
  ['nor an account', page('', said('@annlee')), null],
  ['nor the name of a field', page('', said('news_news')), null],
  ['but then the label at the headline', page('<div class="kicker">Harbour</div>', said('article')), 'Harbour'],
  [
    'the first of several names in one label',
    page(
      '<div class="category-wrapper"><span class="category"><a href="/s">Sea</a> More: <a href="/h">Harbour</a></span></div>',
    ),
    'Sea',
  ],
  [
    'without the words that lead to it',
    page(
      '<div class="entry-category"><h5>Filed under</h5><div><a href="/s">Sea</a>, <a href="/h">Harbour</a></div></div>',
    ),
    'Sea',
  ],
  ['not a sentence there', page('', said('Two of the boats are missing again')), null],
  ['nor a line of long words', page('', said('Harbour'.repeat(9))), null],
  [
    'a step that names what it leads to',
    page('', steps({ '@type': 'ListItem', item: { name: 'Anchor' } }, { '@type': 'ListItem', item: { name: 'Sea' } })),
    'Sea',
  ],
  [
    'what is no step',
    page('', steps({ '@type': 'ListItem', name: 'Anchor' }, { '@type': 'Thing', name: 'Sea' })),
    null,
  ],
  [
    'a trail after other objects',
    page('', ld({ '@type': 'WebSite', itemListElement: [] }) + trail('Anchor', 'Sea')),
    'Sea',
  ],
  ['a long step that is none of the title', page('', trail('Anchor', 'Rivers and canals')), 'Rivers and canals'],
  [
    'a trail with pictures among its steps',
    page('<div class="breadcrumbs"><a href="/"><img></a> / / <a href="/x">Anchor</a> / <a href="/sea">Sea</a></div>'),
    'Sea',
  ],
  [
    'a trail that is not called so',
    page('<p class="x1"><a href="/">Anchor</a><i>/</i><a href="/sea">Sea</a></p>'),
    'Sea',
  ],
  [
    'also as a list',
    page(
      '<ul><li><a href="/">Anchor</a> »</li><li><a href="/sea">Sea</a> »</li><li>Two boats missing from the harbour</li></ul>',
    ),
    'Sea',
  ],
  [
    'but not a row of links that is parted as menus are',
    page('<p><a href="/">Anchor</a> | <a href="/x">Club</a></p>'),
    null,
  ],
  ['nor one below the headline', page('', '', '<p><a href="/">Anchor</a> / <a href="/x">Club</a></p>'), null],
  ['nor links in a line of text', page('<p>From <a href="/">Anchor</a> / <a href="/x">Club</a></p>'), null],
  ['nor one that begins elsewhere', page('<p><a href="/x">Club</a> / <a href="/y">Fleet</a></p>'), null],
  [
    'nor a whole menu',
    page(
      `<p><a href="/">Anchor</a>${['Club', 'Fleet', 'Crew', 'Shop', 'Bar'].map(name => ` / <a href="/x">${name}</a>`).join('')}</p>`,
    ),
    null,
  ],
  ['what the page says it is about', page('<ul><li itemprop="about"><a href="/sea">Harbour</a></li></ul>'), 'Harbour'],
  ['no name in a picture', page('<div class="breadcrumbs"><a href="/sea"><img></a></div>'), null],
  ['the name of a menu entry above the box of the headline', page('<div class="x1">SEA</div><div>'), 'SEA'],
  [
    'not the title, though it is in a menu, too',
    page('<nav><a href="/1">Two boats missing from the harbour</a></nav><p>Two boats missing from the harbour</p>'),
    null,
  ],
  ['a label in a box of its own', page('<div><b class="category">Harbour</b></div>'), 'Harbour'],
  ['not a label in a menu or beside the text', page('<aside><b class="category">Weather</b></aside>'), null],
  ['nor one that is a sentence', page('<b class="category">All that the sea has taken from us</b>'), null],
  ['nor one without a word', page('<b class="category"><a href="/sea"><img></a></b>'), null],
  ['nor one far outside', page('<section><b class="category">Sport</b><div><div><div>'), null],
  [
    'nor one that lies in the page with the headline',
    pageOf(`<html><body><h1>Two boats</h1>${paragraphs()}<p class="category">Sport</p></body></html>`),
    null,
  ],
  ['nor signs', page('', said('***')), null],
  ['nor the title', page('', said('Two boats missing from the harbour')), null],
  ['the last step of a trail for machines', page('', trail('Anchor', 'Sea')), 'Sea'],
  ['that is not the article', page('', trail('Anchor', 'Sea', 'Two boats missing from the harbour')), 'Sea'],
  ['nor the beginning of its title', page('', trail('Anchor', 'Sea', 'Two boats missing')), 'Sea'],
  ['nor an address', page('', trail('Anchor', 'Sea', 'https://anchor.example/sea/1')), 'Sea'],
  ['but a section that its title begins with', page('', trail('Anchor', 'Two boats')), 'Two boats'],
  ['not a step of figures', page('', trail('Anchor', '16')), null],
  ['not a step of many words', page('', trail('Anchor', 'All that the sea has taken from us')), null],
  ['a label that says what it is', page('<div class="kicker">Harbour</div>'), 'Harbour'],
  ['the name of a menu entry above the headline', page('<div class="x1">SEA</div>'), 'SEA'],
  ['something else above the headline', page('<div class="x1">A+ A-</div>'), null],
  ['a trail of one step', page('<div class="breadcrumbs"><a href="/harbour">Harbour</a></div>'), 'Harbour'],
  ['which is not the front page', page('<div class="breadcrumbs"><a href="/">Anchor</a></div>'), null],
  [
    'nor one of several without a way between them',
    page(
      '<div class="breadcrumbs"><a href="/harbour">Two boats missing from</a><a href="/x">Two boats missing</a></div>',
    ),
    null,
  ],
  [
    'nor a sentence',
    page('<div class="breadcrumbs"><a href="/harbour">All that the sea has taken from us</a></div>'),
    null,
  ],
  ['not a menu entry far above the headline', page(`<div class="x1">SEA</div>${'<p>Tool</p>'.repeat(6)}`), null],
  [
    'a trail that is called a line',
    page('<div class="rootline"><a href="/">Anchor</a> &gt; <a href="/sea">Sea</a> &gt; Two boats missing</div>'),
    'Sea',
  ],
  [
    'a trail in a bar',
    page('<div class="speedbar"><a href="/">Anchor</a> » <a href="/sea">Sea</a> » Two boats missing</div>'),
    'Sea',
  ],
  [
    'a label with words before the name',
    page('<div class="category-name">Category: <a href="/sea">Sea</a></div>'),
    'Sea',
  ],
  ['a label by the short word for it', page('<div class="post__cat">Harbour</div>'), 'Harbour'],
  [
    'a label above the headline and a smaller heading',
    pageOf(paper('').replace(/<h1>.*<\/h1>/, '<div><b class="category">Harbour</b>$&<h4>The log is empty</h4></div>')),
    'Harbour',
  ],
  [
    'a label that the system keeps with the text, below which a heading stands',
    pageOf(
      paper('').replace(
        /<h1>.*<\/h1>/,
        '<div>$&</div><div><div class="field--name-field-category"><a href="/harbour">Harbour</a></div><p>Gone.</p><h3>Tags</h3></div>',
      ),
    ),
    'Harbour',
  ],
  ['the category of another story is not this one’s', page('', '', card), null],
  ['nor does it hide the name above the headline', page('<div class="x1">Sea</div>', '', card), 'Sea'],
])('%s', ([, document, section]) => {
  expect(readMetadata(pageFacts(document)).section).toBe(section);
});
