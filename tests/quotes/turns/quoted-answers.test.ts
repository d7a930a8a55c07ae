import { expect, it } from 'vitest';
import { findQuotes } from '../../../utils/quotes/index.ts';
import { interviewPage } from '../interview.ts';

it('what the reporter adds between dashes is no part of an answer', () => {
  const page =
    '# Интервью\nНа вопросы ответила Анна Ручьева.\n– Вы ждали такой зимы?\n– Снега не было совсем, – смеётся Ручьева. – Лыжи стоят в сарае.\n– А что теперь?\n– Теперь я жду весны и льда на реке, – сказала Ручьева.\n– Спасибо за беседу!';
  const source = interviewPage(page, 'ru');
  const answers = findQuotes(source).quotes.filter(quote => quote.kind === 'answer');
  expect(
    answers.map(quote => quote.spans.map(span => source.blocks[span.block]?.text.slice(span.start, span.end))),
  ).toEqual([['Снега не было совсем', 'Лыжи стоят в сарае.'], ['Теперь я жду весны и льда на реке']]);
});

it.each([
  [
    'fr',
    '# Les surprises de Luc Morin\n**Quelle fut la plus grande ?**\n« Le moulin tournait encore. Je n’y croyais pas. »\n**Et vous restez ?**\n« Oui, je reste ici. J’ai promis. »\n**Votre frère vous aide ?**\n« Mon frère répare la roue. Moi, je compte. »',
    3,
  ],
  [
    'fr',
    '# Un an au moulin\nQuelle fut la plus grande surprise ?\n« Le moulin tournait encore. Je n’y croyais pas. »\nEt vous restez ?\n« Oui, je reste ici. J’ai promis. »\nVotre frère vous aide ?\n« Mon frère répare la roue. Moi, je compte. »',
    3,
  ],
  [
    'de',
    '# Interview mit einem Müller\nWie lange mahlst du schon?\n„Ich mahle seit elf Jahren.“\nWer bezahlt die Mühle?\n„Das Dorf bezahlt das Holz.“\nWoher kommt das Korn?\n„Aus dem Tal.“\nVielen Dank für das Interview!',
    3,
  ],
  [
    'en',
    '# The surprises of Ann Lee\n**What surprised you most?**\n"The mill was running. I could not believe it.\n"So I stayed, and I stayed for good."\n**And your brother?**\n"He mends the wheel. I count the sacks."\n**Will you stay?**\n"I will. We have to."',
    3,
  ],
])('an answer in marks is without them: %s', (lang, page, count) => {
  const source = interviewPage(page, lang);
  const answers = findQuotes(source).quotes.filter(quote => quote.kind === 'answer');
  expect(answers).toHaveLength(count);
  const text = answers.flatMap(quote =>
    quote.spans.map(span => source.blocks[span.block]?.text.slice(span.start, span.end)),
  );
  expect(text.filter(one => /^["«\s]|["»\s]$/u.test(one ?? ''))).toEqual([]);
});
