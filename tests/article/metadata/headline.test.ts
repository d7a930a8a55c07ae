import { expect, test } from 'vitest';
import type { Metadata } from '../../../utils/article/metadata/index.ts';
import { paragraphs, STORY } from '../page.ts';
import { ARTICLE, ld, read } from './read.ts';

test.each<[string, string, string, Partial<Metadata>]>([
  // title
  [
    'the heading, where the tab confirms it',
    '<title>Two boats missing | Anchor</title>',
    '<h1>Two boats missing</h1>',
    { title: 'Two boats missing' },
  ],
  [
    'not the site’s name in the heading',
    '<title>Two boats missing from the harbour - Anchor</title><meta property="og:site_name" content="Anchor">',
    '<h1>Anchor</h1>',
    { title: 'Two boats missing from the harbour' },
  ],
  [
    'without a kicker in the heading',
    '<meta property="og:title" content="Two boats missing">',
    '<h1><span>Sea:</span> Two boats missing</h1>',
    { title: 'Two boats missing' },
  ],
  [
    'the heading in the article, not the one in a bar',
    ld(ARTICLE),
    '<h1>Boats: what we know today</h1><article><h2>Two boats missing</h2></article>',
    { title: 'Two boats missing' },
  ],
  [
    'markup in a title is text',
    ld({ ...ARTICLE, headline: 'Two <em>boats</em> &amp; a ship' }),
    '',
    { title: 'Two boats & a ship' },
  ],
  [
    'a template that nobody filled in is no title',
    '<meta property="og:title" content="%ARTICLE_TITLE%"><title>Two boats missing</title>',
    '',
    { title: 'Two boats missing' },
  ],
  // subtitle, section
  [
    'a first paragraph that is also the description is no subtitle',
    '<meta name="description" content="The harbour office is puzzled once more, and so are we.">',
    '<h1>Two boats</h1><div><p>The harbour office is puzzled once more, and so are we.</p><p>One more.</p><p>And one.</p></div>',
    { subtitle: null },
  ],
  [
    'a line that the description repeats, also further down',
    '<meta name="description" content="The harbour office is puzzled once more, and so are we.">',
    `<h1>Two boats</h1>${'<div>Tool</div>'.repeat(70)}<div>The harbour office is puzzled once more, and so are we.</div>`,
    { subtitle: 'The harbour office is puzzled once more, and so are we.' },
  ],
  [
    'not where it is a word or two',
    '<meta name="description" content="Sea, boats and gates">',
    '<h1>Two boats</h1><div>Sea, boats and gates</div>',
    { subtitle: null },
  ],
  [
    'nor the end of a long paragraph',
    '<meta name="description" content="The harbour office is puzzled once more, and so are we.">',
    '<h1>Two boats</h1><div>Nobody at the gate had seen them go. The harbour office is puzzled once more, and so are we.</div>',
    { subtitle: null },
  ],
  [
    'a standfirst far from the headline is that of another story',
    '',
    `<h1>Two boats</h1>${'<div>Tool</div>'.repeat(60)}<p class="standfirst">The harbour office is puzzled.</p>`,
    { subtitle: null },
  ],
  [
    'a box of text is none, whatever it is called',
    '',
    `<h1>Two boats</h1><div class="standfirst">${'The harbour office is puzzled. '.repeat(21)}</div>`,
    { subtitle: null },
  ],
  [
    'short lines may stand before it',
    '',
    '<h1>Two boats</h1><p>5 July</p><p>Sea</p><p class="standfirst">The harbour office is puzzled.</p>',
    { subtitle: 'The harbour office is puzzled.' },
  ],
  [
    'and boxes of other text',
    '',
    `<h1>Two boats</h1>${`<div>${'Terms of the harbour. '.repeat(6)}</div>`.repeat(2)}<p class="standfirst">The harbour office is puzzled.</p>`,
    { subtitle: 'The harbour office is puzzled.' },
  ],
  [
    'it is one among the lines of a header',
    '<meta name="description" content="The harbour office is puzzled once more, and so are we.">',
    '<header><h1>Two boats</h1><p>The harbour office is puzzled once more, and so are we.</p><p>Bo Ek</p><p>5 July</p></header>',
    { subtitle: 'The harbour office is puzzled once more, and so are we.' },
  ],
  [
    'a heading in a list of news is not the headline',
    '<title>Two boats missing</title>',
    '<ul><li><h1>New pier</h1></li></ul><h1>Two boats missing</h1>',
    { title: 'Two boats missing' },
  ],
  [
    'what a figure or a menu calls a lead is none',
    '',
    '<h1>Two boats</h1><figure><p class="lead">The gate on Tuesday night</p></figure><nav><p class="lead">All of the sea</p></nav>',
    { subtitle: null },
  ],
  [
    'nor what stands above the headline',
    '',
    '<p class="standfirst">The harbour office is puzzled</p><h1>Two boats</h1>',
    { subtitle: null },
  ],
  [
    'nor what a box of something else says of itself',
    '',
    '<h1>Two boats</h1><p>One.</p><div class="newsletter-description">Get the news of the sea each morning.</div>',
    { subtitle: null },
  ],
  ['nor a word', '', '<h1>Two boats</h1><p class="standfirst">Puzzled</p>', { subtitle: null }],
  [
    'nor the title once more',
    '',
    '<h1>Two boats missing</h1><p class="standfirst">Two boats missing</p>',
    { subtitle: null },
  ],
  [
    'a smaller heading right below is one',
    '',
    '<h1>Two boats</h1><h2>The harbour office is puzzled once more</h2>',
    { subtitle: 'The harbour office is puzzled once more' },
  ],
  [
    'but not further down',
    '',
    '<h1>Two boats</h1><p>One.</p><p>Two.</p><h2>The harbour office is puzzled once more</h2>',
    { subtitle: null },
  ],
  [
    'the end of a heading, where its title is only the first part',
    '<meta property="og:title" content="Two boats missing"><title>Two boats missing</title>',
    '<h1>Two boats missing <span>The office is puzzled once more</span></h1>',
    { title: 'Two boats missing', subtitle: 'The office is puzzled once more' },
  ],
  [
    'a lead is the subtitle',
    '',
    '<h1>Two boats missing</h1><p class="standfirst">The harbour office is puzzled once more</p>',
    { subtitle: 'The harbour office is puzzled once more' },
  ],
  [
    'what repeats the description is the subtitle',
    '<meta name="description" content="The harbour office is puzzled once more, and so are we.">',
    '<h1>Two boats</h1><div><span>Norhaven. The harbour office is puzzled once more, and so are we.</span></div>',
    { subtitle: 'Norhaven. The harbour office is puzzled once more, and so are we.' },
  ],
  [
    'what is called so between the paragraphs is a subhead',
    '',
    `<h1>Two boats</h1>${paragraphs(STORY.slice(0, 2))}<h3 class="sub">The gate is watched</h3>`,
    { subtitle: null },
  ],
  ['the section is told in meta', '<meta property="article:section" content="Sea">', '', { section: 'Sea' }],
  [
    'the section is the last step of the trail',
    '',
    '<div class="crumb"><a href="/">Anchor</a> / Sea</div><h1>Two boats</h1>',
    { section: 'Sea' },
  ],
  [
    'a sentence is no section',
    '<meta property="article:section" content="The harbour office is puzzled once more by two boats"><meta name="section" content="Sea">',
    '<h1>Two boats</h1><div class="category">The harbour office is puzzled once more by boats</div>',
    { section: null },
  ],
  [
    'nor is the title',
    '',
    '<div class="crumb"><a href="/">Anchor</a> / <a href="/sea">Sea</a> / Two boats missing again</div><h1>Two boats missing again</h1>',
    { section: 'Sea' },
  ],
  [
    'the section is a label at the headline',
    '',
    '<div><span class="cat-links"><a>Sea</a></span><h1>Two boats</h1></div>',
    { section: 'Sea' },
  ],
  [
    'a heading in a list is not the headline, though nothing else tells',
    '',
    '<ul><li><h1>New pier</h1></li></ul><h1>Two boats missing</h1>',
    { title: 'Two boats missing' },
  ],
  [
    'the section in JSON-LD',
    ld({ ...ARTICLE, articleSection: 'Sea' }),
    '<h1>Two boats missing</h1>',
    { section: 'Sea' },
  ],
  [
    'steps that are links and nothing between them',
    '',
    '<div class="breadcrumbs"><a href="/">Anchor</a><a href="/sea">Sea</a></div><h1>Two boats missing</h1>',
    { section: 'Sea' },
  ],
  [
    'not the site, which only a link to the front page tells, before a short title',
    '<title>The Northern Anchor: Two boats</title><meta property="og:title" content="Two boats">',
    '<div class="titlewrapper"><h1><a href="/">The Northern Anchor</a></h1></div><p class="summary">News of a small harbour</p><h3>Two boats</h3>',
    { title: 'Two boats', siteName: 'The Northern Anchor', subtitle: null },
  ],
  [
    'not the site before the title',
    '<title>Anchor - Two boats missing from the harbour</title><meta property="og:site_name" content="Anchor">',
    '',
    { title: 'Two boats missing from the harbour' },
  ],
])('%s', (_, head, body, expected) => {
  expect(read(head, body)).toMatchObject(expected);
});
