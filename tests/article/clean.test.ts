import { expect, test } from 'vitest';
import { extractArticle } from '../../utils/article/extract.ts';
import { pageOf, paper, paragraphs, STORY } from './page.ts';

const texts = (html: string): string[] => extractArticle(pageOf(html))?.blocks.map(block => block.text) ?? [];
/** The story with something between its fifth and its sixth paragraph. */
const withInside = (markup: string): string =>
  paper(paragraphs(STORY.slice(0, 5)) + markup + paragraphs(STORY.slice(5)));
const withAfter = (markup: string): string => paper(paragraphs() + markup);

test('a plain story is its paragraphs, and nothing of the page around it', () => {
  expect(texts(paper(paragraphs()))).toEqual(STORY);
});

test.each([
  ['a read-more link', '<p><a href="/x">Read more: How the gate is watched at night</a></p>', 'How the gate'],
  [
    'a related box',
    '<aside class="related-articles"><h3>Related stories</h3><ul><li><a href="/1">Fishermen meet the minister over quotas</a></li><li><a href="/2">New pier opens in spring</a></li></ul></aside>',
    'Fishermen',
  ],
  [
    'a newsletter form',
    '<div class="newsletter-signup"><h3>Our morning letter</h3><p>Sign up for our newsletter and get the news of the sea each morning.</p><input type="email"></div>',
    'newsletter',
  ],
  [
    'share buttons',
    '<div class="share-bar"><span>Share</span><a href="#">Facebook</a><a href="#">Telegram</a><span>153 shares</span></div>',
    'shares',
  ],
  [
    'a share line in Ukrainian',
    '<div class="sharedaddy"><span>Поширити</span><a>Facebook</a><a>X</a></div>',
    'Поширити',
  ],
  [
    'an advertisement',
    '<div class="advert"><span>Advertisement</span><p>Boats for every purse, at Nordsund Boats.</p></div>',
    'Nordsund',
  ],
])('%s inside the story goes', (_, markup, words) => {
  const found = texts(withInside(markup));
  expect(found.filter(text => STORY.includes(text))).toEqual(STORY);
  expect(found.join(' ')).not.toContain(words);
});

test.each([
  [
    'an author box',
    '<div class="author-bio"><p>Ada Winter is a reporter at The Daily Anchor and writes about the sea.</p></div>',
    'Ada Winter',
  ],
  [
    'the terms of commenting, with what stands in their box',
    '<div><p>We are glad of every remark that helps, and mind our <a href="/community_guidelines.html">rules</a>, our <a href="/privacy.html">care for your data</a> and our <a href="/terms.html">terms of use</a> when we print it here.</p><p>What is said below is the opinion of those who say it, and of nobody at this paper, as everybody will understand.</p></div><div class="fb-comments"></div>',
    'opinion of those who say it',
  ],
  ['a legal line', '<p class="copyright">© The Daily Anchor. Reprint only with a link to the source.</p>', 'Reprint'],
  [
    'comments',
    '<div id="comments" class="comments"><h3>Comments</h3><div class="comment"><p>I saw them too, last week, off the point.</p></div></div>',
    'I saw them',
  ],
])('%s after the story goes', (_, markup, words) => {
  const found = texts(withAfter(markup));
  expect(found.filter(text => STORY.includes(text))).toEqual(STORY);
  expect(found.join(' ')).not.toContain(words);
});

test.each([
  [
    'a block quote',
    '<blockquote><p>We shall find them, as we found the others, and we shall not stop before.</p></blockquote>',
  ],
  ['a question in bold', '<p><strong>And who pays for the search, if nobody finds the boats in the end?</strong></p>'],
  [
    'a paragraph that is all link',
    '<p><a href="/report">The full report of the harbour office lists every boat that left during the night, with its length and its owner.</a></p>',
  ],
  [
    'a tweet',
    '<blockquote class="twitter-tweet"><p>Two boats gone again. Keep your eyes open, and call the office. — Harbour Office</p></blockquote>',
  ],
  ['a subhead', '<h2>What the insurers say</h2>'],
])('%s inside the story stays', (_, markup) => {
  const words = markup.replace(/<[^>]*>/g, '');
  expect(texts(withInside(markup))).toContain(words);
});

test('a list inside the story stays', () => {
  const list =
    '<p>The office asks owners to do three things before they leave the harbour:</p><ul><li>lock the cabin and take the key along;</li><li>write the time into the log;</li><li>leave a light on the mast.</li></ul>';
  expect(texts(withInside(list))).toContain('write the time into the log;');
});

test('a data table inside the story stays', () => {
  const table =
    '<table><tr><th>Year</th><th>Missing</th></tr><tr><td>2023</td><td>three boats</td></tr><tr><td>2024</td><td>five boats</td></tr></table>';
  expect(texts(withInside(table))).toEqual(expect.arrayContaining(['2023', 'three boats', 'five boats']));
});

test('a caption stays with its picture, marked as one', () => {
  const figure =
    '<figure><img src="https://img.example.com/boat.jpg" alt=""><figcaption>The gate on Tuesday</figcaption></figure>';
  const blocks = extractArticle(pageOf(withInside(figure)))?.blocks ?? [];
  expect(blocks.find(block => block.text === 'The gate on Tuesday')?.kind).toBe('caption');
});

test('the title is above the article, not in it', () => {
  expect(texts(paper(paragraphs()))).not.toContain('Two boats missing from the harbour');
});

test('a copy of a paragraph, for small screens, is shown once', () => {
  const copy = `<div class="mobile-only"><p>${STORY[3]}</p></div>`;
  expect(texts(withInside(copy)).filter(text => text === STORY[3])).toHaveLength(1);
});

test('a line that is only a date goes', () => {
  expect(texts(paper(`<p>Saturday, July 5, 2025</p>${paragraphs()}`))[0]).toBe(STORY[0]);
});

test('a consent dialog longer than the story is not the story', () => {
  const terms = Array.from(
    { length: 14 },
    (_, i) =>
      `<p>We and our ${100 + i} partners store information on your device, such as cookies, and process personal data.</p>`,
  );
  const dialog = `<div id="consent-layer" class="cmp-box">${terms.join('')}<button>Accept</button></div>`;
  expect(texts(paper(paragraphs(STORY.slice(0, 4))).replace('<body>', `<body>${dialog}`))).toEqual(STORY.slice(0, 4));
});

test('what a name calls a dialog is the page if it holds the article', () => {
  const page = paper(paragraphs())
    .replace('<main>', '<main><div class="has-cookie-bar">')
    .replace('</main>', '</div></main>');
  expect(texts(page)).toEqual(STORY);
});

test('text that was left out is told', () => {
  const article = extractArticle(
    pageOf(
      withInside(
        '<aside class="related-box"><h4>Also of interest</h4><p>How the lifeboats are paid for, and by whom, in three charts and a map.</p></aside>',
      ),
    ),
  );
  expect(article?.leftOut).toEqual([
    { after: 4, text: 'How the lifeboats are paid for, and by whom, in three charts and a map.' },
  ]);
});

test('what stands after the story is not left out of it', () => {
  const after =
    '<aside class="related-box"><p>How the lifeboats are paid for, and by whom, in three charts and a map.</p></aside>';
  expect(extractArticle(pageOf(withAfter(after)))?.leftOut).toEqual([]);
});

test('a link to one of the site’s rules may be the story’s', () => {
  const line =
    'The office wrote it into its <a href="/terms.html">terms</a> long ago, and has not changed a word of them since, it says in a note.';
  expect(texts(withInside(`<p>${line}</p>`))).toContain(line.replace(/<[^>]*>/g, ''));
});

test('a page that loads one article after another shows the first while nothing else is in view', () => {
  const next = STORY.map(text => `<p>${text.replace('boats', 'ships')} And so on, said the other paper.</p>`).join('');
  const page = paper(paragraphs()).replace('</main>', `<article><h1>Another story</h1>${next}</article></main>`);
  expect(texts(page)).toEqual(STORY);
});

const LISTED = [
  'Tickets of the ferry, by year and by colour, which the office kept in a drawer of its own until the spring of 1990.',
  'Letters of the lock keepers, of which some were never sent, although they lay in the same drawer, stamped and sealed.',
];

test.each([
  [
    'keeps its short items, also those of a list inside it',
    '<li>Timetables<ol><li>of summer</li><li>of winter</li></ol></li>',
    ['Timetables', 'of summer', 'of winter'],
  ],
  ['but not the links that a site strews in', '<li><a href="/1">New pier opens</a></li>', []],
])('a list that stays %s', (_, more, expected) => {
  const list = `<ul>${LISTED.map(text => `<li>${text}</li>`).join('')}${more}</ul>`;
  expect(texts(withInside(list)).filter(text => !STORY.includes(text))).toEqual([...LISTED, ...expected]);
});

test.each([
  ['a news flash of one short sentence', '<p>Two boats are missing.</p>', ['Two boats are missing.']],
  ['in another script', '<p>两艘船失踪了。</p>', ['两艘船失踪了。']],
  ['a label is none', '<p>Share</p>', []],
  ['nor a heading', '<h3>Two boats are missing.</h3>', []],
  ['nor a link', '<p><a href="/x">Two boats are missing.</a></p>', []],
  ['nor what is hidden', '<p hidden>Two boats are missing.</p>', []],
  ['nor a word of the footer', '<footer><p>Two boats are missing.</p></footer>', []],
  ['nor what is still loading', '<p>Loading…</p>', []],
])('where nothing looks like prose: %s', (_, markup, expected) => {
  expect(texts(paper(markup))).toEqual(expected);
});
