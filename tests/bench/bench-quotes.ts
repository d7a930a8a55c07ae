import { existsSync } from 'node:fs';
import { findQuotes } from '../../utils/quotes/index.ts';
import type { Block } from '../../utils/types.ts';
import { blocksOf } from '../eval/predict-quotes.ts';
import { readCorpus } from '../eval/quotes-corpus.ts';
import { engineSize } from './engine-size.ts';

// npm run bench -- quotes
//
// How large the engine is and how long it takes: articles of the corpus beside the project where it is here, then texts made to hurt.

const bytes = await engineSize();
console.log(
  `size: ${bytes.all - bytes.arabic} bytes minified with nine languages (at most 120000; weights apart), ${bytes.all} with Arabic; ${bytes.languages} of them languages`,
);

const read = (blocks: Block[]) =>
  findQuotes({ blocks, lang: 'en', title: '', subtitle: null, section: null, authors: [], siteName: null });
const paragraphs = (...texts: string[]): Block[] => texts.map(text => ({ kind: 'paragraph', text, emphasis: [] }));

function time(blocks: Block[], runs = 1): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i++) {
    const started = performance.now();
    read(blocks);
    best = Math.min(best, performance.now() - started);
  }
  return best;
}

const corpus = new URL('../../../shared/corpus/quotes/polnear.dev.jsonl', import.meta.url);
let article = paragraphs(
  'The mayor of Elmsford, Ann Lee, spoke on Monday.',
  '“We will build the bridge,” Lee said. “It will be ready in spring,” she added.',
);
if (existsSync(corpus)) {
  const docs = readCorpus('polnear.dev.jsonl').map(doc => blocksOf(doc.text).blocks);
  for (let i = 0; i < 3; i++) for (const blocks of docs) read(blocks); // warm up
  const times = docs.map(blocks => time(blocks, 3)).sort((a, b) => a - b);
  const at = (share: number) => (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(1);
  console.log(`articles: median ${at(0.5)} ms, p99 ${at(0.99)} ms (${times.length} articles; at most 5 and 40)`);
  article = docs.flat();
} else console.log('articles: the corpus beside the project is not here');

const size = (blocks: Block[]) => blocks.reduce((sum, block) => sum + block.text.length, 0);
const upTo = (characters: number) => {
  const blocks: Block[] = [];
  for (let i = 0; size(blocks) < characters && i < 1e6; i += article.length) blocks.push(...article);
  return blocks;
};
const small = upTo(500_000);
const large = upTo(5_000_000);
const ratio = time(large, 2) / size(large) / (time(small, 3) / size(small));
console.log(`ten times the text: ${(10 * ratio).toFixed(1)} times as long (at most 11; ${size(large)} characters)`);

const repeat = (text: string, n: number) => text.repeat(n);
const names = (n: number) => Array.from({ length: n }, (_, i) => `Nam${i.toString(36)} Sur${i.toString(36)}`);
const hostile: [what: string, make: (n: number) => Block[]][] = [
  ['quotation marks', n => paragraphs(repeat('"', n))],
  ['opening marks', n => paragraphs(repeat('“a ', n))],
  ['single marks', n => paragraphs(repeat("'a ", n))],
  [
    'closing marks',
    n =>
      paragraphs(
        ...repeat('a” ', n)
          .split('” ')
          .map(text => `${text}”`),
      ),
  ],
  ['unclosed paragraphs', n => paragraphs(...Array.from({ length: n }, () => '“a b c'))],
  ['capitalised words', n => paragraphs(names(n / 2).join(' '))],
  ['one paragraph of quotes', n => paragraphs(repeat('“We won the match,” said Ann Lee of the club. ', n / 10))],
  ['roles', n => paragraphs(repeat('“We won,” the expert said. ', n / 10))],
  ['pronouns', n => paragraphs(repeat('He said she said he won. ', n / 10))],
  ['speakers', n => paragraphs(...names(n / 10).map(name => `“We won the match,” said ${name}.`))],
  ['people of one surname', n => paragraphs(...names(n / 10).map(name => `“We won,” said ${name.split(' ')[0]} Lee.`))],
  ['commas', n => paragraphs(`Lee${repeat(', a', n)}`)],
  ['parentheses', n => paragraphs(`Lee ${repeat('(', n)}`)],
  ['dashes', n => paragraphs(repeat('– a – said ', n / 4))],
  ['dashes in marks', n => paragraphs(`«${repeat('a, – said ', n / 4)}»`)],
  ['colons', n => paragraphs(...repeat('A: b\n', n / 4).split('\n'))],
  ['turns', n => paragraphs(...Array.from({ length: n / 10 }, (_, i) => (i % 2 ? '- It was me.' : '- Was it you?')))],
  [
    'quotes in turns',
    n =>
      paragraphs(
        ...repeat('Q: Was it you?\nA: It was me. He said: “You are late, Ann, go home.”\n', n / 20).split('\n'),
      ),
  ],
  ['one word', n => paragraphs(repeat('a', n * 10))],
  ['particles', n => paragraphs(repeat('Lee de la ', n / 4))],
];
// Where nothing is quoted nothing is read: each text ends on a quote.
const quoted = paragraphs('“We will build it,” said Ann Lee.');
for (const [what, make] of hostile) {
  const few = time([...make(20_000), ...quoted], 2);
  const many = time([...make(100_000), ...quoted]);
  console.log(`${what}: ${many.toFixed(0)} ms, ${(many / few).toFixed(1)} times as long for five times as much`);
}
