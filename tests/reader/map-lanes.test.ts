import { expect, test } from 'vitest';
import { linesOf } from '../../utils/reader/map-lanes.ts';
import type { Quote } from '../../utils/types.ts';

const by = (speaker: number | null): Quote => ({ kind: 'quote', spans: [], speaker, cue: null, evidence: 'cue' });

/** A text of `count` stretches, which the speakers say in turn; each says a little less than the one before. */
function lanesOf(speakers: (number | null)[], count: number) {
  const stretches = Array.from({ length: count }, (_, quote) => ({
    quote,
    start: quote / count,
    end: (quote + 0.9 - (quote % speakers.length) / 1000) / count,
  }));
  const quotes = stretches.map(({ quote }) => by(speakers[quote % speakers.length] ?? null));
  const { lanes, lines } = linesOf(stretches, quotes);
  return { lanes, of: lines.map(({ lane, isShared }) => `${lane}${isShared ? ' shared' : ''}`).join(', ') };
}

const people = (count: number) => Array.from({ length: count }, (_, id) => id);

test.each<[what: string, speakers: (number | null)[], quotes: number, lanes: number, of: string]>([
  ['few quotes stand in one lane, whoever says them', people(3), 30, 1, '0, 0, 0'],
  ['of a crowd each speaker has a lane, and nobody too', [0, 1, null], 600, 3, '0, 1, 2'],
  ['one speaker alone needs but one', people(1), 600, 1, '0'],
  [
    'who speaks most has a lane, the others share one',
    people(8),
    800,
    6,
    '0, 1, 2, 3, 4, 5 shared, 5 shared, 5 shared',
  ],
  ['where nobody speaks much, all share one', people(300), 300, 1, Array(300).fill('0 shared').join(', ')],
])('%s', (_, speakers, quotes, lanes, of) => {
  expect(lanesOf(speakers, quotes)).toEqual({ lanes, of });
});

test('who says most comes first', () => {
  const stretches = [
    { quote: 0, start: 0, end: 0.1 },
    { quote: 1, start: 0.5, end: 0.9 },
  ];
  expect(linesOf(stretches, [by(0), by(1)]).lines.map(({ speaker }) => speaker)).toEqual([1, 0]);
});

test.each<[what: string, stretches: [from: number, to: number][], strips: [from: number, to: number][]]>([
  [
    'stay apart',
    [
      [0.1, 0.2],
      [0.3, 0.4],
    ],
    [
      [0.1, 0.2],
      [0.3, 0.4],
    ],
  ],
  [
    'are one where nothing could be seen between them',
    [
      [0.1, 0.2],
      [0.201, 0.4],
    ],
    [[0.1, 0.4]],
  ],
  [
    'are one where less than the shortest strip is between them: a row of dashes tells nothing',
    [
      [0.1, 0.1005],
      [0.1075, 0.108],
      [0.13, 0.131],
    ],
    [
      [0.1, 0.1115],
      [0.13, 0.134],
    ],
  ],
  [
    'one within the other are one',
    [
      [0.1, 0.5],
      [0.2, 0.3],
    ],
    [[0.1, 0.5]],
  ],
  ['are never too short to be seen', [[0.25, 0.2501]], [[0.25, 0.254]]],
])('the stretches of a speaker %s', (_, stretches, strips) => {
  const own = stretches.map(([start, end], quote) => ({ quote, start, end }));
  const [line] = linesOf(
    own,
    own.map(() => by(0)),
  ).lines;
  expect(line?.strips).toEqual(strips);
});
