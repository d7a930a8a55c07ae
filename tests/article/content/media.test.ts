import { expect, test } from 'vitest';
import { mediaOf } from '../../../utils/article/content/media.ts';
import { extractArticle } from '../../../utils/article/extract.ts';
import { pageOf, paper, paragraphs, STORY } from '../page.ts';

const BASE = 'https://news.example/story';
const media = (markup: string) => {
  const element = pageOf(`<html><body>${markup}</body></html>`).body.firstElementChild;
  return element && mediaOf(element, BASE);
};

test.each([
  [
    'a YouTube frame leads to the video’s own page',
    '<iframe src="https://www.youtube.com/embed/abcDEF_12-3?autoplay=1" title="The gate at night"></iframe>',
    { kind: 'video', href: 'https://www.youtube.com/watch?v=abcDEF_12-3', title: 'The gate at night' },
  ],
  [
    'so does one without cookies, without protocol and loaded late; a title that says nothing is none',
    '<iframe data-src="//www.youtube-nocookie.com/embed/abcDEF_12-3" title="YouTube video player"></iframe>',
    { kind: 'video', href: 'https://www.youtube.com/watch?v=abcDEF_12-3', title: 'youtube.com' },
  ],
  [
    'a player without a page of its own is linked as it is',
    '<iframe src="https://players.brightcove.net/1/default/index.html?videoId=2"></iframe>',
    {
      kind: 'video',
      href: 'https://players.brightcove.net/1/default/index.html?videoId=2',
      title: 'players.brightcove.net',
    },
  ],
  [
    'a podcast',
    '<iframe src="https://open.spotify.com/embed/episode/4rOoJ6Eg" title="Boats, episode two"></iframe>',
    { kind: 'audio', href: 'https://open.spotify.com/episode/4rOoJ6Eg', title: 'Boats, episode two' },
  ],
  [
    'a video of the site',
    '<video poster="p.jpg"><source src="blob:https://news.example/1"><source src="/v/boats.mp4"></video>',
    { kind: 'video', href: 'https://news.example/v/boats.mp4', title: 'news.example' },
  ],
  [
    'a recording',
    '<audio src="https://cdn.example/boats.mp3" aria-label="The harbour master on the phone"></audio>',
    { kind: 'audio', href: 'https://cdn.example/boats.mp3', title: 'The harbour master on the phone' },
  ],
  ['a frame of anything else', '<iframe src="https://ads.example/frame.html"></iframe>', null],
  ['a page of a known host that is no player', '<iframe src="https://www.youtube.com/live_chat?v=1"></iframe>', null],
  ['a host that only begins like one', '<iframe src="https://youtube.com.evil.test/embed/abcDEF_12-3"></iframe>', null],
  ['a host that only ends like one', '<iframe src="https://notyoutube.com/embed/abcDEF_12-3"></iframe>', null],
  ['an address with credentials', '<iframe src="https://u:p@www.youtube.com/embed/abcDEF_12-3"></iframe>', null],
  ['a script', '<iframe src="java&#9;script:x()//www.youtube.com/embed/abcDEF_12-3"></iframe>', null],
  ['a video without an address', '<video src="blob:https://news.example/1"></video>', null],
  ['an element of another kind', '<embed src="https://www.youtube.com/embed/abcDEF_12-3">', null],
])('%s', (_, markup, expected) => {
  expect(media(markup)).toEqual(expected);
});

test('in the article it is a card between the paragraphs, with its caption, and no block of text', () => {
  const frame =
    '<figure><iframe src="https://player.vimeo.com/video/12345" title="The gate"></iframe><figcaption>Seen at night</figcaption></figure>';
  const page = paper(paragraphs(STORY.slice(0, 5)) + frame + paragraphs(STORY.slice(5)));
  const article = extractArticle(pageOf(page));
  const card = article?.content.children.find(node => node.type === 'element' && node.tagName === 'figure');
  expect(card).toMatchObject({
    properties: { dataMedia: 'video' },
    children: [
      { tagName: 'a', properties: { href: 'https://vimeo.com/12345' }, children: [{ value: 'The gate' }] },
      { tagName: 'figcaption' },
    ],
  });
  expect(article?.blocks.map(block => block.text)).toEqual([...STORY.slice(0, 5), 'Seen at night', ...STORY.slice(5)]);
});

test('a player inside a paragraph does not cut it in two', () => {
  const [first = '', ...rest] = STORY;
  const frame = '<iframe src="https://player.vimeo.com/video/12345"></iframe>';
  const page = paper(`<p>${first.slice(0, 40)}${frame}${first.slice(40)}</p>${paragraphs(rest)}`);
  expect(extractArticle(pageOf(page))?.blocks[0]?.text).toBe(first);
});
