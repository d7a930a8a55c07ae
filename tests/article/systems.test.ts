import { expect, test } from 'vitest';
import { extractArticle } from '../../utils/article/extract.ts';
import { pageOf, STORY } from './page.ts';
import { SYSTEM_PAGES } from './system-pages.ts';

type Expected = { lines: readonly string[]; authors: string[] };
const ANN = ['Ann Lee'];
const story = { lines: STORY, authors: ANN };

test.each<[keyof typeof SYSTEM_PAGES, Expected]>([
  ['elementor', story],
  ['substack', story],
  ['uCoz', { ...story, authors: ['Ann'] }],
  ['tables of 2005', { ...story, authors: [] }],
  [
    'a live blog',
    { ...story, lines: STORY.flatMap((text, i) => (i % 2 === 0 ? [`Count number ${i}`, text] : [text])) },
  ],
  ['a photo story', story],
  [
    'boxes of facts and words',
    {
      ...story,
      lines: [
        ...STORY.slice(0, 3),
        'Zur Sache',
        'The harbour has two hundred berths and one gate.',
        ...STORY.slice(3, 5),
        'The gate is watched',
        ...STORY.slice(5),
      ],
    },
  ],
])('%s: the story, who wrote it and when', (system, { lines, authors }) => {
  const article = extractArticle(pageOf(SYSTEM_PAGES[system], 'https://www.anchor.example/story/two-boats-1234'));
  expect(article).toMatchObject({ title: 'Two boats missing from the harbour', authors, publishedAt: '2024-05-16' });
  expect(article?.blocks.map(({ text }) => text)).toEqual(lines);
});
