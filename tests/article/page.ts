import { parseHTML } from 'linkedom';

/** A document from markup, under an address of its own. */
export function pageOf(html: string, url = 'https://news.example/story/1234-boats'): Document {
  const { document } = parseHTML(html.startsWith('<!doctype') ? html : `<!doctype html>${html}`);
  Object.defineProperty(document, 'URL', { value: url, configurable: true });
  Object.defineProperty(document, 'baseURI', { value: url, configurable: true });
  return document as unknown as Document;
}

/** Sentences of an invented story, no two alike: text enough for an article. */
export const STORY = [
  'The harbour office counted the boats again on Tuesday, and found that two of them were missing, it said in a note.',
  'Nobody had seen them leave, although the gate is watched, and the log of the night shows no entry at all.',
  'Maren Holt, who has run the office for nine years, called the count “a nuisance, and nothing worse than that”.',
  'The owners were told the same evening; one of them, a dentist, had not been on board since the spring of last year.',
  'Insurers wait a month before they pay, so that owners tend to look for their boats themselves, and often find them.',
  'In a calm night a boat can drift for miles, the office says, and the current runs to the north at this time of year.',
  'A fisherman saw a light beyond the sandbank on Sunday, but took it for a buoy, and thought no more about it.',
  'The search goes on with two small planes and a cutter, as long as the weather holds, which it should until Friday.',
  'Last year the office looked for five boats in all, and found four of them within a week, tied up in another harbour.',
  'The fifth came back by itself in October, with nobody on board and a full tank, and has not been explained so far.',
];

export const paragraphs = (texts = STORY): string => texts.map(text => `<p>${text}</p>`).join('\n');

/** A whole page of a made-up paper around an article's markup: header, menu, footer. */
export const paper = (article: string, head = ''): string => `<html lang="en"><head>
<title>Two boats missing from the harbour | The Daily Anchor</title><meta property="og:site_name" content="The Daily Anchor">${head}</head>
<body><header><a href="/">The Daily Anchor</a><nav><ul><li><a href="/news">News</a></li><li><a href="/sea">Sea</a></li>
<li><a href="/sport">Sport</a></li></ul></nav></header>
<main><article><h1>Two boats missing from the harbour</h1>${article}</article></main>
<footer><p>© The Daily Anchor. All rights reserved.</p><a href="/about">About us</a></footer></body></html>`;
