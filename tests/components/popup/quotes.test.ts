import { describe, expect, test } from 'vitest';
import { type Chosen, chooseQuotes } from '../../../components/popup/choose-quotes.ts';
import { cardsOf, type Group, groupBySpeaker } from '../../../components/popup/group-quotes.ts';
import { foldQuery } from '../../../utils/fold-text.ts';
import { readingOf, type Short } from './readings.ts';

const NAMES = ['Ann', 'Bo', '__proto__'];

const show = (groups: Group[]) =>
  groups.map(({ speaker, cards }) => [speaker?.name ?? null, ...cards.map(card => card.paragraphs.join(' / '))]);

function group(shorts: readonly Short[], chosen: Chosen = new Set(), query = '') {
  const reading = readingOf(NAMES, shorts);
  return chooseQuotes(groupBySpeaker(cardsOf(reading), reading.speakers), chosen, foldQuery(query));
}

describe('groups', () => {
  test.for<[string, Short[], unknown[]]>([
    ['no quotes', [], []],
    [
      'by first words',
      [
        ['quote', 1, 'a'],
        ['quote', 0, 'b'],
        ['quote', 1, 'c'],
      ],
      [
        ['Bo', 'a', 'c'],
        ['Ann', 'b'],
      ],
    ],
    [
      'nobody’s last',
      [
        ['quote', null, 'a'],
        ['quote', 0, 'b'],
      ],
      [
        ['Ann', 'b'],
        [null, 'a'],
      ],
    ],
    ['a name like a property', [['quote', 2, 'a']], [['__proto__', 'a']]],
    ['paragraphs together', [['quote', 0, 'a', 'b']], [['Ann', 'a / b']]],
    [
      'an answered question with its answer',
      [
        ['question', 1, 'q'],
        ['answer', 0, 'a'],
      ],
      [['Ann', 'a']],
    ],
    [
      'whoever only asks after those who speak',
      [
        ['question', 1, 'q'],
        ['quote', 0, 'a'],
      ],
      [
        ['Ann', 'a'],
        ['Bo', 'q'],
      ],
    ],
    [
      'a question at the end',
      [
        ['answer', 0, 'a'],
        ['question', 1, 'q'],
      ],
      [
        ['Ann', 'a'],
        ['Bo', 'q'],
      ],
    ],
  ])('%s', ([, shorts, groups]) => {
    expect(show(group(shorts))).toEqual(groups);
  });

  test('two questions in a row stand above their one answer', () => {
    const [answers] = group([
      ['question', 1, 'one?'],
      ['question', 1, 'two?'],
      ['answer', 0, 'a'],
      ['answer', 0, 'b'],
    ]);
    expect(answers?.cards.map(card => card.questions)).toEqual([['one?', 'two?'], []]);
  });

  test('a card remembers its place among all quotes', () => {
    const groups = group([
      ['quote', 0, 'a'],
      ['quote', 1, 'b'],
      ['quote', 0, 'c'],
    ]);
    expect(groups.flatMap(({ cards }) => cards.map(card => card.index))).toEqual([0, 2, 1]);
  });
});

const INTERVIEW: Short[] = [
  ['question', 1, 'When do we sail?'],
  ['answer', 0, 'At dawn.'],
  ['quote', null, 'Élan and fog'],
];

describe('choice and search', () => {
  test.for<[string, Chosen, string, unknown[]]>([
    [
      'everyone',
      new Set(),
      '',
      [
        ['Ann', 'At dawn.'],
        [null, 'Élan and fog'],
      ],
    ],
    ['one', new Set([0]), '', [['Ann', 'At dawn.']]],
    ['the interviewer', new Set([1]), '', [['Bo', 'When do we sail?']]],
    [
      'several',
      new Set([0, null]),
      '',
      [
        ['Ann', 'At dawn.'],
        [null, 'Élan and fog'],
      ],
    ],
    ['words, whatever the case', new Set(), 'AT DAWN', [['Ann', 'At dawn.']]],
    ['words of the question', new Set(), 'sail', [['Ann', 'At dawn.']]],
    ['words without their accents', new Set(), 'elan', [[null, 'Élan and fog']]],
    ['a name', new Set(), 'ann', [['Ann', 'At dawn.']]],
    ['white space around', new Set(), '  fog ', [[null, 'Élan and fog']]],
    ['only white space', new Set([0]), '  ', [['Ann', 'At dawn.']]],
    ['nothing found', new Set(), 'dusk', []],
    ['both', new Set([0]), 'fog', []],
  ])('%s', ([, chosen, query, groups]) => {
    expect(show(group(INTERVIEW, chosen, query))).toEqual(groups);
  });
});
