import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuotes } from '../../utils/quotes/index.ts';
import { packs } from '../../utils/quotes/languages/index.ts';
import { itemsOf } from '../../utils/quotes/languages/items.ts';
import type { LanguagePack } from '../../utils/quotes/languages/pack.ts';
import type { QuoteSource } from '../../utils/quotes/source.ts';
import type { Block } from '../../utils/types.ts';

const pieces = [
  '“',
  '”',
  '„',
  '‟',
  '«',
  '»',
  '"',
  "'",
  '‘',
  '’',
  '‹',
  '›',
  '「',
  '」',
  '–',
  '—',
  '- ',
  '(',
  ')',
  ':',
  ', ',
  '. ',
  '? ',
  '! ',
  '… ',
  'Ann Lee',
  'Lee',
  'Dr. Bo Ek',
  'constructor',
  '__proto__',
  'Constructor __proto__',
  'the analyst',
  'officials',
  'she',
  'he',
  'who',
  ' said ',
  ' told ',
  ' according to ',
  ' added',
  ' sagte ',
  ' сказал ',
  ' dedi',
  ' and ',
  ' of ',
  'Q: ',
  'A. ',
  'We will go on',
  '😀',
  '𝒜nna',
  'Анна Лис',
  'Աննա',
  'آنا',
  '\u200b',
  '\u202e',
  '\u2066',
  '\ud83d',
  '\ude00',
  ' ',
  '2',
  'i̇',
  'İ',
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map(list => list.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
);
const block = fc.record({
  kind: fc.constantFrom<Block['kind']>('paragraph', 'paragraph', 'paragraph', 'heading', 'quote', 'item', 'caption'),
  text,
  emphasis: fc.constant<Block['emphasis']>([]),
});
const nothing: QuoteSource = {
  blocks: [],
  lang: 'en',
  title: '',
  subtitle: null,
  section: null,
  authors: [],
  siteName: null,
};
const source = fc
  .record({
    blocks: fc.array(block, { maxLength: 8 }),
    lang: fc.constantFrom('', 'xx', ...packs.map(pack => pack.code)),
  })
  .map(({ blocks, lang }): QuoteSource => ({ ...nothing, blocks, lang }));
const runs = { numRuns: 400, seed: 7 };

const splitsSurrogate = (words: string, at: number) =>
  /[\ud800-\udbff]/.test(words[at - 1] ?? '') && /[\udc00-\udfff]/.test(words[at] ?? '');

describe('for any text', () => {
  test('spans lie inside their blocks, hold something and never split a character', () => {
    fc.assert(
      fc.property(source, input => {
        for (const span of findQuotes(input).quotes.flatMap(quote => [
          ...quote.spans,
          ...(quote.cue ? [quote.cue] : []),
        ])) {
          const words = input.blocks[span.block]?.text ?? '';
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.start).toBeLessThan(span.end);
          expect(span.end).toBeLessThanOrEqual(words.length);
          expect(splitsSurrogate(words, span.start) || splitsSurrogate(words, span.end)).toBe(false);
        }
      }),
      runs,
    );
  });

  test('no two quotes overlap', () => {
    fc.assert(
      fc.property(source, input => {
        const spans = findQuotes(input).quotes.flatMap(quote => quote.spans);
        spans.sort((a, b) => a.block - b.block || a.start - b.start);
        spans.forEach((span, i) => {
          const next = spans[i + 1];
          if (next && next.block === span.block) expect(next.start).toBeGreaterThanOrEqual(span.end);
        });
      }),
      runs,
    );
  });

  test('speakers are numbered by their place, and every number is one of them', () => {
    fc.assert(
      fc.property(source, input => {
        const { speakers, quotes } = findQuotes(input);
        speakers.forEach((speaker, i) => {
          expect(speaker.id).toBe(i);
          expect(speaker.name).not.toBe('');
        });
        for (const { speaker, evidence } of quotes) {
          if (speaker !== null) expect(speakers[speaker]).toBeDefined();
          expect(evidence === 'none').toBe(speaker === null);
        }
      }),
      runs,
    );
  });

  test('the same text gives the same answer', () => {
    fc.assert(
      fc.property(source, input => {
        expect(findQuotes(structuredClone(input))).toEqual(findQuotes(input));
      }),
      runs,
    );
  });
});

test('an article without blocks has neither speakers nor quotes', () => {
  expect(findQuotes(nothing)).toEqual({ speakers: [], quotes: [] });
});

test('a last paragraph that names nobody and holds neither mark nor cue changes nothing before it', () => {
  const quiet = fc.constantFrom(
    'It rained all night.',
    'the streets were empty until noon',
    'Nothing moved.',
    '2 + 2 = 4',
  );
  const english = source.map(input => ({
    ...input,
    lang: 'en',
    blocks: [
      {
        kind: 'paragraph' as const,
        text: 'The council met on the first day of the week to talk about the river.',
        emphasis: [],
      },
      ...input.blocks.filter(({ text }) => !/[“”„‟«»"'‘’‹›「」:–—-]\s*$/.test(text) && !/[Ѐ-ۿ]/.test(text)),
    ],
  }));
  fc.assert(
    fc.property(english, quiet, (input, last) => {
      const longer = { ...input, blocks: [...input.blocks, { kind: 'paragraph' as const, text: last, emphasis: [] }] };
      expect(findQuotes(longer)).toEqual(findQuotes(input));
    }),
    runs,
  );
});

/** One word of each list of a pack: of each class that the engine knows in its language. */
function oneOfEach(pack: LanguagePack): string[] {
  const lists = Object.values({ ...pack, ...pack.cues, ...pack.pronouns, ...pack.roles, ...pack.firstNames });
  const words = lists.flatMap(list => (typeof list === 'string' ? itemsOf(list).slice(0, 1) : []));
  return [...new Set(words.map(word => word.replace(/[*~'_-]/g, '')))].filter(word => /^\p{L}+$/u.test(word));
}

test.each(packs.map(pack => [pack.code, pack] as const))(
  'a word of any class, said over and over before a name in “%s”, ends',
  (lang, pack) => {
    for (const word of oneOfEach(pack)) {
      const text = `Ann Lee, ${`${word} `.repeat(15_000)}Bo Ek: “We go on as we did.” The clerk ${word}.`;
      const blocks: Block[] = [{ kind: 'paragraph', text, emphasis: [] }];
      expect(() => findQuotes({ ...nothing, lang, blocks }), word).not.toThrow();
    }
  },
  60_000,
);

const hostile: [what: string, text: string][] = [
  ['no text', ''],
  ['only marks', '“”"„«»‘’'.repeat(2000)],
  ['only capitals', 'Aa Bb Cc '.repeat(5000)],
  ['only opening marks', '“'.repeat(20_000)],
  [
    'names of built-in things',
    '“Go,” said Constructor __proto__. “Stop,” said constructor. “No,” said toString ValueOf.',
  ],
  ['more quotes in one paragraph than a function takes arguments', '“a” '.repeat(150_000)],
  ['half of a character', '“\ud83d,” said Ann \ude00 Lee.'],
];
// The time is a slow machine's: the bench measures, this does not.
test.each(hostile)('reads %s without an exception', { timeout: 120_000 }, (_, words) => {
  const blocks: Block[] = [{ kind: 'paragraph', text: words, emphasis: [] }];
  expect(() => findQuotes({ ...nothing, blocks })).not.toThrow();
});
