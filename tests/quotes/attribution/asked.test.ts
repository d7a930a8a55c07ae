import { expect, it } from 'vitest';
import { findQuotes } from '../../../utils/quotes/index.ts';
import { interviewPage } from '../interview.ts';

it.each([
  [
    'en',
    'To the question, “Does it depend on the season or the price?”, the surgeon Ivo Lind answered that it does not.',
  ],
  [
    'de',
    'Auf die Frage „Hängt es von der Jahreszeit ab oder vom Preis?“ antwortete der Arzt Ivo Lind, es hänge von nichts ab.',
  ],
  ['ru', 'На вопрос «Зависит ли это от времени года или от цены?» хирург Иван Сандалов ответил, что ни от чего.'],
  ['az', 'Cərrah Rauf Qasımlı “Bu, fəsildən asılıdır, yoxsa qiymətdən?” sualına cavab verib ki, heç birindən.'],
])('%s: who answers a question did not ask it', (lang, text) => {
  expect(findQuotes(interviewPage(text, lang)).quotes.map(quote => quote.speaker)).toEqual([null]);
});

it('who asks it did', () => {
  const { speakers, quotes } = findQuotes(interviewPage('“Who pays for all of this?” asked the mayor, Ann Lee.'));
  expect(quotes.map(({ speaker }) => speaker !== null && speakers[speaker]?.name)).toEqual(['Ann Lee']);
});
