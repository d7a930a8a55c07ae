import { expect, test } from 'vitest';
import { readPublished } from '../../../utils/article/metadata/dates.ts';
import type { Metadata } from '../../../utils/article/metadata/index.ts';
import { pageFacts } from '../../../utils/article/metadata/page-facts.ts';
import { pageOf } from '../page.ts';
import { ARTICLE, ld, read, URL_HERE } from './read.ts';

test.each<[string, string, string, Partial<Metadata>]>([
  [
    'JSON-LD’s date',
    ld({ ...ARTICLE, datePublished: '2025-07-03T15:14:00+04:00' }),
    '<h1>Two boats missing</h1>',
    { publishedAt: '2025-07-03T15:14:00+04:00' },
  ],
  [
    'a printed date near the headline',
    '',
    '<h1>Two boats</h1><div class="news-date">25 Июня 2026 17:24</div>',
    { publishedAt: '2026-06-25T17:24' },
  ],
  [
    'what a box around it tells machines rather than what it shows',
    '',
    '<h1>Two boats</h1><div class="post-date"><time datetime="2025-07-03T15:14:00+04:00">3 July 2025</time></div>',
    { publishedAt: '2025-07-03T15:14:00+04:00' },
  ],
  [
    'what an element of any name tells machines',
    '',
    '<h1>Two boats</h1><p class="submitted"><span property="dc:date dc:created" content="2025-07-03T15:14:00+04:00">by Ann on Thu, 03/07/2025</span></p>',
    { publishedAt: '2025-07-03T15:14:00+04:00' },
  ],
  [
    'loose text between pictograms and counters',
    '',
    '<h1>Two boats</h1><div class="facts"><i></i> 3 iyul 2025, 15:14 <i></i> 1 532</div>',
    { publishedAt: '2025-07-03T15:14' },
  ],
  [
    'the link to its day among loose text',
    '',
    '<h1>Two boats</h1><p class="facts">Added by: <a href="/u">ann</a> on <a href="/2019/11/21/">21-11-2019, 09:40</a>, read: 1 204</p>',
    { publishedAt: '2019-11-21T09:40' },
  ],
  [
    'a date above the headline before that of an edit below it',
    '',
    '<span class="itemDateCreated">3 July 2025</span><h1>Two boats</h1><div><span class="itemDateModified">Edited on 5 July 2025</span></div>',
    { publishedAt: '2025-07-03' },
  ],
  [
    'but not a sentence',
    '',
    '<h1>Two boats</h1><div><b>Boats</b> On 3 July 2025 the office counted them. <b>Gate</b></div>',
    { publishedAt: null },
  ],
  [
    'what a list of terms says',
    '',
    '<h1>Two boats</h1><dl><dt>From:</dt><dd><a href="/o">Harbour office</a></dd><dt>Published</dt><dd>3 July 2025</dd></dl>',
    { publishedAt: '2025-07-03' },
  ],
  [
    'a day with the time in an element beside it',
    '',
    '<h1>Two boats</h1><div><span class="time">15:14</span> <span class="date">3 July 2025</span></div>',
    { publishedAt: '2025-07-03T15:14' },
  ],
  [
    'not the date of an update',
    '',
    '<h1>Two boats</h1><time class="updated" datetime="2026-06-26">x</time><time datetime="2026-06-25">x</time>',
    { publishedAt: '2026-06-25' },
  ],
  [
    'not the date of a gallery beside the article',
    '',
    '<h1>Two boats</h1><div class="info"><b>20 August 2025, 11:16</b> source: <b>Anchor</b></div><span class="gallery-date">23 December 2021</span>',
    { publishedAt: '2025-08-20T11:16' },
  ],
  [
    'a date below the headline before one above it',
    '',
    '<div class="date">1 June 2025</div><h1>Two boats</h1><div class="date">3 July 2025</div>',
    { publishedAt: '2025-07-03' },
  ],
  [
    'a date above the headline before none',
    '',
    '<div class="date">1 June 2025</div><h1>Two boats</h1>',
    { publishedAt: '2025-06-01' },
  ],
  [
    'a line by itself below the headline before the day at the top of the page',
    '',
    '<div class="date">6 October 2004</div><h1>Two boats</h1><span class="d">05.10.2004 17:40</span>',
    { publishedAt: '2004-10-05T17:40' },
  ],
  [
    'a line by itself above the headline, whatever it is called',
    '',
    '<div class="tarix">21 avqust 2026, 12:05</div><h1>Two boats</h1>',
    { publishedAt: '2026-08-21T12:05' },
  ],
  [
    'not a date in the link to another article, whether it is called one',
    '',
    '<p class="x">21 August 2026</p><h1>Two boats</h1><a href="/1">Ferry fares to rise again from June <i class="date">1 June 2026</i></a>',
    { publishedAt: '2026-08-21' },
  ],
  [
    'or not',
    '',
    '<p class="x">21 August 2026</p><h1>Two boats</h1><a href="/1">Ferry fares to rise again from June <i>1 June 2026</i></a>',
    { publishedAt: '2026-08-21' },
  ],
  [
    'nor in an article of a list',
    '',
    '<p class="x">21 August 2026</p><h1>Two boats</h1><ul><li><article><div>said on September 15, 2025</div></article></li></ul>',
    { publishedAt: '2026-08-21' },
  ],
  [
    'nor in the box around it',
    '',
    '<p class="x">21 August 2026</p><h1>Two boats</h1><div><a href="/1">Ferry fares to rise again from June <i>1 June 2026</i></a></div>',
    { publishedAt: '2026-08-21' },
  ],
  [
    'the date that is a link',
    '',
    '<h1>Two boats</h1><a href="/2026/boats"><time>21 August 2026</time></a>',
    { publishedAt: '2026-08-21' },
  ],
  [
    'the second line of what is below the headline, where lines end by themselves',
    '',
    '<h1>Two boats</h1><font size="2"><i>By A. Whitlock</i><br>Thursday, April 12, 2001</font>',
    { publishedAt: '2001-04-12' },
  ],
  [
    'the first of two dates below the headline',
    '',
    '<h1>Two boats</h1><p class="date">3 July 2025</p><p class="date">4 July 2025</p>',
    { publishedAt: '2025-07-03' },
  ],
  [
    'or on a page without one',
    '',
    '<p class="date">3 July 2025</p><p class="date">4 July 2025</p>',
    { publishedAt: '2025-07-03' },
  ],
  [
    'not a date that a paragraph tells of',
    '',
    '<h1>Two boats</h1><p>The harbour office counted the boats again on 3 July 2025, and found that two of them were missing.</p>',
    { publishedAt: null },
  ],
  [
    'not a date further above than a line or two',
    '',
    `<p>21 August 2026</p>${'<p>The tide is high.</p>'.repeat(3)}<h1>Two boats</h1>`,
    { publishedAt: null },
  ],
  [
    'a day without its year in a line that is called nothing',
    ld({ ...ARTICLE, dateModified: '2024-02-01T10:00:00+03:00' }),
    '<h1>Two boats missing</h1><p class="x">14 июля, 12:30</p>',
    { publishedAt: '2023-07-14T12:30' },
  ],
  [
    'one that is called so further above, before none',
    '',
    `<div class="date">1 June 2025</div>${'<p>The tide is high.</p>'.repeat(5)}<h1>Two boats</h1>`,
    { publishedAt: '2025-06-01' },
  ],
  [
    'a line above a headline that is alone in its element',
    '',
    '<div><i>3 July 2025</i> <br><b><i><h1>Two boats</h1></i></b></div>',
    { publishedAt: '2025-07-03' },
  ],
  [
    'a part of the tab’s title, where there is no other',
    '<title>Two boats - 3 July 2025 - Anchor</title>',
    '<h1>Two boats</h1>',
    { publishedAt: '2025-07-03' },
  ],
  [
    'but not one that the title tells of',
    '<title>What happened to the boats on 3 July 2025 - Anchor</title>',
    '<h1>Boats</h1>',
    { publishedAt: null },
  ],
  [
    'not one of another article on the page',
    '',
    `<article><h1>Two boats</h1>${'<p>One.</p>'.repeat(26)}</article><div class="date">3 July 2025</div>`,
    { publishedAt: null },
  ],
  [
    'after an element that is called so and has none',
    '',
    '<h1>Two boats</h1><div><time>today</time><time>3 July 2025</time></div>',
    { publishedAt: '2025-07-03' },
  ],
  [
    'the first of two times below the headline',
    '',
    '<h1>Two boats</h1><div><time>3 July 2025</time><time>4 July 2025</time></div>',
    { publishedAt: '2025-07-03' },
  ],
  [
    'a line below many boxes of several things, which are no lines',
    '',
    `<h1>Two boats</h1>${'<div><u>a</u><u>b</u></div>'.repeat(26)}<p>3 July 2025</p>`,
    { publishedAt: '2025-07-03' },
  ],
  [
    'what machines are told before what is printed',
    '<meta name="pubdate" content="2025-07-03">',
    '<h1>Two boats</h1><time datetime="2025-07-04">x</time>',
    { publishedAt: '2025-07-03' },
  ],
  [
    'when it was made, where nobody says when it was published',
    ld({ ...ARTICLE, dateCreated: '2025-07-03' }),
    '<h1>Two boats missing</h1><time datetime="2025-07-04">x</time>',
    { publishedAt: '2025-07-03' },
  ],
  [
    'not a date far below the headline',
    '',
    `<h1>Two boats</h1>${'<p>One.</p>'.repeat(26)}<p>3 July 2025</p>`,
    { publishedAt: null },
  ],
  [
    'a printed date whatever its box is called',
    '',
    '<h1>Two boats</h1><div class="x1">3 July 2025 09:00</div>',
    { publishedAt: '2025-07-03T09:00' },
  ],
  [
    'above the headline rather than that of a comment',
    '',
    '<div><b class="post-date">3 July 2025, 15:14</b><h1>Two boats</h1></div><div id="comments"><b class="created-time">4 July 2025, 09:00</b></div>',
    { publishedAt: '2025-07-03T15:14' },
  ],
  [
    'in the header of the headline rather than that of another line below',
    '',
    '<header><i class="post-date">3 July 2025, 15:14</i><h1>Two boats</h1></header><div><a href="/n">One more</a> 4 July 2025</div>',
    { publishedAt: '2025-07-03T15:14' },
  ],
  [
    'a day without its year is the last before the page was changed',
    ld({ ...ARTICLE, dateModified: '2024-02-01T10:00:00+03:00' }),
    '<h1>Two boats missing</h1><div class="news-header__date">14 июля, 12:30</div>',
    { publishedAt: '2023-07-14T12:30' },
  ],
])('%s', (_, head, body, expected) => {
  expect(read(head, body)).toMatchObject(expected);
});

test('the address goes before a day without its year', () => {
  const day = '<h1>Two boats missing</h1><div class="news-header__date">14 июля, 12:30</div>';
  const told = ld({ ...ARTICLE, dateModified: '2024-02-01' });
  expect(read(told, day, 'https://www.anchor.example/2023/07/13/two-boats').publishedAt).toBe('2023-07-13');
});

test('a day without its year, where the page tells of no change, is that of now', () => {
  const facts = (head: string) =>
    pageFacts(pageOf(`<html><head>${head}</head><body><h1>Two boats</h1><time>14 июля</time></body></html>`, URL_HERE));
  const now = new Date('2026-11-28T20:00:00Z');
  expect(readPublished(facts(''), now)).toBe('2026-07-14');
  expect(readPublished(facts('<meta property="article:modified_time" content="2024-08-01">'), now)).toBe('2024-07-14');
});
