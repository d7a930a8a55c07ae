import { expect, test } from 'vitest';
import { type Case, readCase } from '../cases.ts';

const cases: [lang: string, ...Case][] = [
  // The noun before.
  ['en', 'a song after a comma', 'Mara Lind wrote her best song, “All I Saw Was the River,” in 2031.', []],
  ['en', 'two songs', 'Mara Lind wrote the songs “Cold Bread” and “Night Ferry” in one week.', []],
  [
    'en',
    'a list of songs',
    'According to Harbour Live, Ek will play her old hits again, including “Cold Bread,” “Night Ferry on the Sound,” “Tar” and others.',
    [],
  ],
  [
    'en',
    'what a crowd shouts is no list of titles',
    'The crowd shouted “Out!” “Shame!” and “Never Again!” at the mayor.',
    ['The crowd: Out!', 'The crowd: Shame!', 'The crowd: Never Again!'],
  ],
  ['en', 'a word', 'Bo Ek had let the mill use the word “We” for nothing.', []],
  ['en', 'what somebody says of a film is said', 'Mara Lind called the film “a bore” and left.', ['Mara Lind: a bore']],
  [
    'en',
    'so are whole words after a noun and a comma',
    'Of the film, “I saw it twice,” Mara Lind said.',
    ['Mara Lind: I saw it twice,'],
  ],
  ['de', 'ein Bericht', 'Das schreibt der Dienst in seinem Lagebericht „Sichere Häfen 2031“.', []],
  ['de', 'ein Portal', '„Wir warten“, sagte Jan Lorenz dem Portal „hafen.example“.', ['Jan Lorenz: Wir warten']],
  [
    'ru',
    'статья закона с номером',
    'Мэр Анна Белова заявила: «Суд разберётся». Её обвиняли по статье 99 «Нарушение правил перевозки».',
    ['Анна Белова: Суд разберётся'],
  ],
  [
    'ru',
    'программа фонда',
    'Курс прошёл в рамках программы Фонда Бориса Лугового «Тёплый дом», сообщает агентство Север.',
    [],
  ],
  ['ru', 'поговорка', 'Этот случай подтверждает поговорку «Тише едешь — дальше будешь».', []],
  [
    'ru',
    'два лозунга за двоеточием',
    'Лозунги на субботу известны: «Сохраним паром!» и «Холмск – город моряков!».',
    [],
  ],
  [
    'ru',
    'автор книги говорит сам',
    'Молчать не стал автор книги Борис Луговой: «Паром вернётся весной».',
    ['Борис Луговой: Паром вернётся весной'],
  ],
  // The noun after.
  ['en', 'a premiere', 'Mara Lind wore red to the “Night Ferry” premiere in Holm.', []],
  ['en', 'a policy', 'Mara Lind declared war over the mill’s “closed on Sundays” policy.', []],
  ['en', 'a line', 'The mayor Bo Ek confessed that he never liked the “you will be back soon” line.', []],
  ['en', 'a judgement stays one before any noun', 'Bo Ek called it a “terrible” policy.', ['Bo Ek: terrible']],
  [
    'tr',
    'iki suç adı',
    'Savcı Ali Demir dün konuştu. "tefecilik" ve "sahtecilik" suçlarından doğan zararlar incelendi.',
    [],
  ],
  // What says that it is only a name.
  ['en', 'so-called', 'Bo Ek said on Sunday that he would win the so-called “rust row” towns.', []],
  ['en', 'known as', 'Bo Ek reports on the network known as “Y” that the mill is closed.', []],
  ['en', 'is called', 'Holm is often called the “Venice of the North,” and it has ten bridges.', []],
  ['en', 'what somebody calls so', 'Bo Ek fought what he called “errors” in the books.', ['Bo Ek: errors']],
  ['de', 'sogenannt', 'Jan Lorenz geht davon aus, dass der Zins das sogenannte „neutrale Niveau“ erreicht hat.', []],
  // Once a title, always one.
  [
    'en',
    'the same title without its noun',
    'Mara Lind came to the “Night Ferry” premiere. Lind said she was tired.\nMara Lind promoted “Night Ferry” in Holm.',
    [],
  ],
];

test.for(cases)('%s: %s', ([lang, ...row]) => {
  expect(readCase(lang, row)).toEqual(row[2]);
});
