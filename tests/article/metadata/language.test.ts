import { expect, test } from 'vitest';
import { extractArticle } from '../../../utils/article/extract.ts';
import { hear } from '../../../utils/article/metadata/language.ts';
import { pageOf, STORY } from '../page.ts';

const ENGLISH = STORY.join(' ').toLowerCase();
const GEORGIAN = 'ნავსადგურის ოფისმა ნავები დათვალა და აღმოაჩინა რომ ორი აკლია';

test.each([
  ['much of it', ENGLISH, { lang: 'en', sure: true }],
  [
    'a sentence',
    'the office counted the boats on tuesday and found that two of them were missing',
    { lang: 'en', sure: false },
  ],
  ['a word', 'the boats', null],
  ['words of none of ours', 'a hajókat kedden számolták és kettő nem volt sehol aznap reggel senki sem látta', null],
  ['a script that one of ours is alone in', 'նավակներ նավակներ նավակներ նավակներ', { lang: 'hy', sure: false }],
  ['a script of none of ours', GEORGIAN, null],
  ['figures and signs', '12 345 678 + 90 – 12.5 % = 7 … 2025 … 2026 … 2027', null],
  ['two scripts', `${GEORGIAN} the office counted the boats`, null],
])('heard in %s', (_, text, expected) => {
  expect(hear(text)).toEqual(expected);
});

const paragraphs = (text: string): string => `<p>${text}</p>`.repeat(5);

test('a few words are not enough to be sure of the language that they are said to be in', () => {
  expect(hear('the boats of the sea are in the harbour', 'en')).toEqual({ lang: 'en', sure: false });
});

test.each([
  ['with few common words', `${'boats harbour lamp '.repeat(12)}the of`],
  [
    'with those of another',
    `${'the and of to in that is was for it '.repeat(2)}${'der die das und ist nicht mit von '.repeat(2)}`,
  ],
])('not sure of a long text %s', (_, text) => {
  expect(hear(text)).toEqual({ lang: 'en', sure: false });
});

test.each([
  ['an unknown one is not declared', 'und', paragraphs(STORY.join(' ')), 'en'],
  ['none', '', paragraphs(STORY.join(' ')), 'en'],
  ['no tag', 'English!', paragraphs(STORY.join(' ')), 'en'],
  [
    'none, the text in no paragraphs but after a script',
    '',
    `<script>${'var a = b[0] + c; '.repeat(200)}</script><div>${STORY.join('<br><br>')}</div>`,
    'en',
  ],
  ['unknown, of a text too short to be sure of', 'und', '<p>The boats of the harbour are gone.</p>', 'en'],
  ['no tag, of such a text', 'English!', '<p>The boats of the harbour are gone.</p>', 'en'],
  ['as a locale', 'en_GB', paragraphs(STORY.join(' ')), 'en-GB'],
  ['one that the text is too short to speak against', 'fr', '<p>The boats of the harbour are gone.</p>', 'fr'],
  ['one that the text does not sound like', 'fr', paragraphs(STORY.join(' ')), 'en'],
  ['one of none of ours', 'ka', paragraphs(GEORGIAN), 'ka'],
])('declared: %s', (_, lang, body, expected) => {
  const page = pageOf(`<html lang="${lang}"><body><h1>x</h1>${body}</body></html>`);
  expect(extractArticle(page)?.lang).toBe(expected);
});
