import { bitsAt, CAPITAL, COMBINING, LETTER } from '../characters.ts';
import { lower, type WordTests } from './turns-words.ts';

/** A name of two words or more, as printed. Offsets are into the text that was searched. */
export type NameRun = { name: string; start: number; end: number };

const PARTICLES = new Set(
  'de del della di da dos du la le van von der den ten ter bin ibn al el əl oğlu qızı zu af ap y'.split(' '),
);
// Letters are told by what they are not: classes of letters take a browser long to make ready, without case ten times so.
const DOMAIN = /^[^\s!-,./:-@[-`{-~«»„“”‘’…–—]+\.[^\s\d!-/:-@[-`{-~«»„“”‘’…–—]{2,6}$/;
const OUTLET =
  /(?:^|[\s(«“"])([^\s!-,./:-@[-`{-~«»„“”‘’…–—]{3,}\.(?:az|am|ge|ru|ua|tr|com|org|net|info|tv|news|media|de|fr|es|eu|io|fm|kz|by|uz))(?=$|[\s),.:;»”"'’-])/i;
/** A full stop, or a suffix after an apostrophe: “Kemal Aydoğan'la”, but not “Ana D'Alba”. */
const ENDING = /(?:[.,]|['’][^\s'’]{1,5})$/;
const withoutSuffix = (ending: string): string => (ending === lower(ending) ? '' : ending);

/**
 * The runs of capitalised words that may name a person, in order: “Tomas Halvorsen”, “Anna von Berg”, “A. B. Stone”.
 * Titles before the name are cut off. In scripts without capitals what the lists of the pack tell.
 */
export function nameRuns(text: string, is: WordTests): NameRun[] {
  if (is.names) return is.names(text);
  const runs: NameRun[] = [];
  let run: { word: string; start: number; end: number }[] = [];
  const close = () => {
    while (run.length > 0 && PARTICLES.has(run.at(-1)?.word ?? '')) run.pop();
    const isTitle = (word: string) => is.honorific(word.replace(/\.$/u, '')) || is.announce(word);
    // “Commissioner Ann Lee”; “President of France” leaves no name.
    while (run[0] && (isTitle(lower(run[0].word)) || (run.length > 2 && is.role(lower(run[0].word))))) run.shift();
    while (run[0] && PARTICLES.has(run[0].word)) run.shift();
    // „Leuchtturmwärterin Anna Berg“
    const from = run.findIndex(({ word }) => is.firstName(lower(word)));
    if (from > 0 && run.length > from + 1) run.splice(0, from);
    // „die Hebamme Anna Berg“
    if (from < 0 && run.length > 2 && is.article(lastWord(text.slice(0, run[0]?.start).trimEnd()))) run.shift();
    const [first, last] = [run[0], run.at(-1)];
    if (first && last && run.length > 1 && run.length < 6) {
      const name = text.slice(first.start, last.end).replace(ENDING, withoutSuffix);
      // The full stop is the sentence's, a suffix the name's.
      const end = text[last.end - 1] === '.' ? first.start + name.length : last.end;
      runs.push({ name, start: first.start, end });
    }
    run = [];
  };
  for (const { start, end, capital } of casedWords(text)) {
    const word = text.slice(start, end);
    const before = run.at(-1);
    const follows =
      before &&
      /^[\s]{1,2}$/u.test(text.slice(before.end, start)) &&
      (!before.word.endsWith('.') || before.word.length < 6);
    if (before && !follows) close();
    const particle = follows && !before.word.endsWith('.') && PARTICLES.has(lower(word));
    const small = is.small(lower(word));
    // “Bertrand de Lussac”, “Yann Le Guirec”, but not “Claire Dupont de Nantes”.
    if (particle && (!small || run.length === 1 || PARTICLES.has(before.word))) run.push({ word, start, end });
    else if (!capital || small || (word.includes('.') && DOMAIN.test(word))) close();
    else run.push({ word, start, end });
  }
  close();
  return runs;
}

const GOES_ON = LETTER | COMBINING;

/** The words that begin with a capital or a small letter; one with a capital keeps its full stop: “J.-P.”, “Gov.”. */
function casedWords(text: string): { start: number; end: number; capital: boolean }[] {
  const words: { start: number; end: number; capital: boolean }[] = [];
  let at = 0;
  while (at < text.length) {
    const start = at++;
    const bits = bitsAt(text, start);
    const capital = (bits & CAPITAL) !== 0;
    if (!capital && !((bits & LETTER) !== 0 && text[start] !== text[start]?.toUpperCase())) continue;
    for (; at < text.length; at++) {
      const sign = text[at] ?? '';
      if (bitsAt(text, at) & GOES_ON) continue;
      if (!(capital ? "'’.-".includes(sign) && bitsAt(text, at + 1) & LETTER : "'’-".includes(sign))) break;
    }
    if (capital && text[at] === '.') at++;
    words.push({ start, end: at, capital });
  }
  return words;
}

/** The outlet where the text prints it as an address: “Caliber.Az”. */
export function printedOutlet(text: string): string | null {
  return OUTLET.exec(text)?.[1] ?? null;
}

/**
 * The role beside a name in its own words: the lower-case words before it and the apposition after it.
 *
 *     … with Norwegian energy economist Tomas Halvorsen, a senior fellow at the Centre.
 *            ^^^^^^^^^^^^^^^^^^^^^^^^^^                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function roleBeside(text: string, { start, end }: NameRun, is: WordTests): string | null {
  let before = text.slice(Math.max(0, start - 160), start).trimEnd();
  // “biologist Dr. Ann Lee”
  while (is.honorific(lastWord(before))) before = before.slice(0, before.lastIndexOf(' ') + 1).trimEnd();
  const clause = before.slice(before.search(/[^,.;:!?()—–«»“”"]*$/u));
  const words = clause.split(/\s+/u).filter(word => word && word !== '-');
  let from = words.length;
  const isOpen = (at: number): boolean => at > 0 && !isEdge(words[at - 1] ?? '', is);
  // “gardienne de phare”: what a role is of belongs to it.
  while (isOpen(from) || (from < words.length && OF.test(words[from - 1] ?? '') && isOpen(from - 1))) from -= 1;
  const lead = words.slice(from).join(' ');
  const after = /^\s*,\s+([^,.;:!?()—–]{4,120})(?=[,.;:!?()—–]|$)/u.exec(text.slice(end, end + 160))?.[1] ?? '';
  const noun = after
    .split(/\s+/u)
    .filter((word, i) => i > 0 || !is.small(lower(word)))
    .join(' ');
  const tail = /^\p{Ll}/u.test(noun) ? noun : '';
  const role = [/\p{Ll}/u.test(lead) && lead.length > 3 ? lead : '', tail].filter(Boolean).join(', ');
  return role || null;
}

const OF = /^(?:de|of)$/;

const lastWord = (text: string): string => lower(text.slice(text.lastIndexOf(' ') + 1)).replace(/\.$/, '');

const isEdge = (word: string, is: WordTests): boolean => {
  const key = lower(word).replace(/[.,'’]+$/u, '');
  return is.small(key) || is.announce(key) || is.asker(key) || DOMAIN.test(word);
};
