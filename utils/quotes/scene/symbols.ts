import { is } from '../lexicon/lexicon.ts';
import { isPronoun, type Mention } from '../mentions/mention.ts';
import { isQuote, type Token } from '../text/tokens.ts';
import type { Paragraph } from './paragraph.ts';

// One letter for each token, so that the way from a name to a quote can be read as a short word in any language:
// `“…” , said Lee` is `Q,sN`. What follows the first token of a mention is empty; `w` stands for a plain word.

/** The symbols of words by their class; of a word with several the first counts. */
const byBit: [bit: number, symbol: string][] = [
  [is.say, 's'],
  [is.tell, 't'],
  [is.according, 'A'],
  [is.strong, 'S'],
  [is.label, 'L'],
  [is.gerund, 'G'],
  [is.subordinator, 'b'],
  [is.relative, 'r'],
  [is.preposition, 'p'],
  [is.conjunction, 'c'],
  [is.weak, 'k'],
  [is.noun, 'n'],
];
const anyOfThem = byBit.reduce((all, [bit]) => all | bit, 0);
const bySign: Record<string, string> = {
  '–': '-',
  '—': '-',
  '―': '-',
  '-': '-',
  '…': '.',
  '!': '.',
  '?': '.',
  '։': '.',
  ';': ',',
  '،': ',',
  '՝': ',',
  '[': '(',
  ']': ')',
};
const byKind: Record<Mention['kind'], string> = { name: 'N', pronoun: 'P', nominal: 'R', label: 'N' };

/** The symbol of a token by itself. */
export function symbolOf(t: Token): string {
  if (isQuote(t)) return 'Q';
  if (t.kind === 'number') return 'w';
  if (t.kind === 'sign') return bySign[t.text] ?? (/[.,:()]/.test(t.text) ? t.text : 'w');
  return t.bits & anyOfThem ? (byBit.find(([bit]) => t.bits & bit)?.[1] ?? 'w') : 'w';
}

/** The symbols of a block's tokens, mentions folded into one. */
export function symbolsOf(tokens: readonly Token[], mentions: readonly Mention[]): string[] {
  const symbols = tokens.map(symbolOf);
  for (const m of mentions) {
    if (isPronoun(m) && symbols[m.first] === 'r') continue; // who
    for (let k = Math.min(m.phrase, m.first); k <= m.last; k++) symbols[k] = '';
    symbols[m.first] = m.owner ? 'O' : byKind[m.kind];
  }
  return symbols;
}

/** The symbol of a token of a paragraph; `^` outside it. */
export const symbolAt = ({ tokens, symbols }: Paragraph, k: number) =>
  k < 0 || k >= tokens.length ? '^' : symbols[k] || 'w';

const longestPath = 48;

/** The symbols from one token to another, exclusive, plain words folded; null where the way is too long to mean much. */
export function pathOf(symbols: readonly string[], from: number, to: number): string | null {
  if (to - from > longestPath) return null;
  let path = '';
  for (let k = from; k < to; k++) {
    const s = symbols[k] ?? '';
    if (s && !(s === 'w' && path.endsWith('w'))) path += s;
  }
  return path;
}
