import { expect, test } from 'vitest';
import { quoteParagraphs } from '../../utils/share/quote-text.ts';
import type { Block } from '../../utils/types.ts';

const blocks = ['“We waited,” she said, “and then we sailed,” she added.', 'Nothing.', 'And we came back.'].map(
  (text): Block => ({ kind: 'paragraph', text, emphasis: [] }),
);

test.for([
  ['one piece', [[0, 1, 10]], ['We waited']],
  [
    'two pieces of a paragraph are one sentence',
    [
      [0, 1, 11],
      [0, 24, 43],
    ],
    ['We waited, and then we sailed'],
  ],
  [
    'several paragraphs',
    [
      [0, 1, 11],
      [2, 0, 17],
    ],
    ['We waited,', 'And we came back.'],
  ],
  [
    'a span of nothing',
    [
      [0, 5, 5],
      [9, 0, 4],
    ],
    [],
  ],
] as const)('%s', ([, spans, texts]) => {
  const quote = { spans: spans.map(([block, start, end]) => ({ block, start, end })) };
  expect(quoteParagraphs(quote, blocks)).toEqual(texts);
});

test.for([
  ['“It is late,” she said. “We sail now.”', ['It is late,', 'We sail now.'], 'It is late. We sail now.'],
  ['“It is late,” she said, “and dark.”', ['It is late,', 'and dark.'], 'It is late, and dark.'],
  ['“Is it late?” she said. “We sail now.”', ['Is it late?', 'We sail now.'], 'Is it late? We sail now.'],
  ['“It is late,” she cried! “We sail now.”', ['It is late,', 'We sail now.'], 'It is late. We sail now.'],
  ['« Il est tard, dit-elle. Nous partons »', ['Il est tard', 'Nous partons'], 'Il est tard. Nous partons'],
  ['«Уже поздно, — сказала она. — Мы выходим»', ['Уже поздно', 'Мы выходим'], 'Уже поздно. Мы выходим'],
  ['«Արդեն ուշ է»,- ասաց նա։ «Մենք մեկնում ենք»', ['Արդեն ուշ է', 'Մենք մեկնում ենք'], 'Արդեն ուշ է։ Մենք մեկնում ենք'],
] as const)('pieces are one sentence or two, as the writer’s own goes on or ends: %s', ([text, pieces, joined]) => {
  const spans = pieces.map(piece => ({
    block: 0,
    start: text.indexOf(piece),
    end: text.indexOf(piece) + piece.length,
  }));
  expect(quoteParagraphs({ spans }, [{ kind: 'paragraph', text, emphasis: [] }])).toEqual([joined]);
});

test.for([
  ['“One gate,1 one key [2], one man.3”', ['1', '[2]', '3'], 'One gate, one key, one man.'],
  ['“Gate 1 was open.”', [], 'Gate 1 was open.'],
] as const)('the signs of notes are not quoted: %s', ([text, signs, quoted]) => {
  const spansOf = (sign: string) => ({ start: text.indexOf(sign), end: text.indexOf(sign) + sign.length });
  const block: Block = { kind: 'paragraph', text, emphasis: [], signs: signs.map(spansOf) };
  expect(quoteParagraphs({ spans: [{ block: 0, start: 1, end: text.length - 1 }] }, [block])).toEqual([quoted]);
});
