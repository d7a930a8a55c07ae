import { expect, test } from 'vitest';
import { extractArticle } from '../../../utils/article/extract.ts';
import { pageOf, STORY } from '../page.ts';

const page = `<html lang="en"><head><title>Boats and ships A talk with the harbour master | Caliber.Az</title></head><body>
<header class="header"><a class="lang_link" href="/">ru</a><nav><a href="/en/category/1">NEWS</a></nav></header>
<main><div class="post"><div class="post_categoty">INTERVIEWS</div>
<h1 class="post_title">Boats and ships <span>A talk with the harbour master</span></h1>
<div class="post_time">25 June 2026 17:24</div>
<div class="post_cover" style="background-image:url(https://caliber.az/media/cover.webp)"></div>
<div class="post_body"><div class="post_author">Ada Winter</div>
<div class="banner"><a href="https://bank.example/"></a><span>A bank: open an account today</span></div>
<p><strong>- Who counts the boats?</strong></p>${STORY.map(text => `<p>- ${text}</p>`).join('')}</div>
<div class="post_signature">Caliber.Az</div><div class="post_hits">Views: 165</div>
<div class="post_share"><span>Liked the story? Share it on social media!</span></div></div>
<section class="more"><div class="float_block"><a href="/en/post/other"><h2 class="float_block_title">Another story</h2></a></div></section></main></body></html>`;

test('an interview', () => {
  const article = extractArticle(pageOf(page, 'https://caliber.az/en/post/boats-and-ships'));
  expect(article).toMatchObject({
    title: 'Boats and ships',
    subtitle: 'A talk with the harbour master',
    section: 'INTERVIEWS',
    publishedAt: '2026-06-25T17:24',
    image: 'https://caliber.az/media/cover.webp',
    byline: 'Ada Winter',
    authors: ['Ada Winter'],
    // The language links lead to the front pages.
    alternates: [],
  });
  expect(article?.blocks.map(block => block.text)).toEqual([
    '- Who counts the boats?',
    ...STORY.map(text => `- ${text}`),
  ]);
});
