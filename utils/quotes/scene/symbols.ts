import { is } from '../lexicon/lexicon.ts';
import { isPronoun, type Mention } from '../mentions/mention.ts';
import { isQuote, type Token } from '../text/tokens.ts';
import type { Paragraph } from './paragraph.ts';

// One letter for each token, so that the way from a name to a quote can be read as a short word in any language:
// `“…” , said Lee` is `Q,sN`. What follows the first token of a mention is empty; `w` stands for a plain word.

/** The classes of words that have a symbol, each the one at its place below; of a word with several the first counts. */
const classes = [
  is.say,
  is.tell,
  is.according,
  is.strong,
  is.label,
  is.gerund,
  is.subordinator,
  is.relative,
  is.preposition,
  is.conjunction,
  is.weak,
  is.noun,
];
const ofClass = 'stASLGbrpckn';
/** Signs that another one stands for, the one at its place below. */
const signs = '–—―-…!?։;،՝[]';
const ofSign = '----....,,,()';
const byKind: Record<Mention['kind'], string> = { name: 'N', pronoun: 'P', nominal: 'R', label: 'N' };

/** The symbol of a token by itself. */
export function symbolOf(t: Token): string {
  if (isQuote(t)) return 'Q';
  if (t.kind === 'number') return 'w';
  if (t.kind === 'sign') return ofSign[signs.indexOf(t.text)] ?? (/[.,:()]/.test(t.text) ? t.text : 'w');
  return (t.bits && ofClass[classes.findIndex(bit => t.bits & bit)]) || 'w';
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
