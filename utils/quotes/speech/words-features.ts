import { bitsAt, CAPITAL, NUMBER } from '../../characters.ts';
import { lastSaid, moodAround } from '../attribution/last-said.ts';
import { type Entry, has, is, type Lexicon, strongBits } from '../lexicon/lexicon.ts';
import type { Echo } from '../marks/echoes.ts';
import type { Paragraph } from '../scene/paragraph.ts';
import { placeOf, type Scene, stretchText } from '../scene/scene.ts';
import { cueAround, sentenceAround } from '../scene/sentence-around.ts';
import { pathOf, symbolOf } from '../scene/symbols.ts';
import { wordsIn } from '../text/scan.ts';
import { isQuote, isWord, plain, type Token, together } from '../text/tokens.ts';

const left = 6; // words before the marks, and after them, that count one by one
const right = 5;
const longest = 400; // characters that are looked at
const clause = 40; // characters: a longer stretch is hardly a name

/** What all stretches of a page share. `mainMark` opens most of its long quotes; null where there are none. */
export type WordsSetting = { scene: Scene; mainMark: string | null };

/** The setting of a page: one look at all of its stretches. */
export function wordsSettingOf(scene: Scene): WordsSetting {
  const counts = new Map<string, number>();
  for (const { mark, from, to } of scene.stretches)
    if (mark && to - from >= clause) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  const [mainMark = null] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  return { scene, mainMark };
}

/** What tells words of somebody from a title, a name, a slogan or words as words: each a name and a value. */
export function wordsFeatures({ scene, mainMark }: WordsSetting, stretch: number): string[] {
  const s = scene.stretches[stretch];
  const { paragraph, at } = placeOf(scene, stretch);
  if (!s) return [];
  const { tokens, text } = paragraph;
  const inner = stretchText(scene, s, longest);
  const words = wordsIn(inner, "'’.-", true).map(({ start, end }) => inner.slice(start, end));
  // Japanese has nothing between its words; a sentence has small ones, a name has none.
  const dense = inner.match(/\p{Script=Hiragana}/gu)?.length ?? 0;
  const length = words.length + (dense >> 1);
  const count = length < 6 ? length : 8;
  const shape = shapeOf(inner, words, scene.lexicon);
  const last = text[s.to - 1] ?? '';
  const end = /[.,?!…;]/.test(last) ? last : s.closed ? 'w' : '/';
  const [before2, before, after] = [tokens[at - 2], tokens[at - 1], tokens[at + 1]];
  const works = workBefore(tokens, at);
  const cue = cueAround(tokens, at);
  const path = pathFromCue(paragraph, at);
  const onward = pathToCue(paragraph, at);
  const head = paragraph.kind === 'heading' ? 'head' : 'text';
  const main = !mainMark || s.mark === mainMark ? 'main' : 'other';
  const out = [
    'base',
    `work ${works}`,
    `work ${works} ${shape}`,
    `shape ${shape}`,
    `ns ${count} ${shape}`,
    `le ${classOf(before)} ${end} ${Math.min(count, 5)}`,
    `ls ${classOf(before)} ${shape}`,
    `lr ${classOf(before)} ${classOf(after)}`,
    `wl ${nameOf(before)}`,
    `wl2 ${nameOf(before2)} ${nameOf(before)}`,
    `wr ${nameOf(after)} ${count}`,
    `cs ${cue} ${shape}`,
    `cn ${cue} ${count}`,
    `ps ${path} ${shape}`,
    `pn ${path} ${count}`,
    `on ${onward}`,
    `on ${onward} ${shape}`,
    `mark ${/^['‘‚›‹]$/.test(s.mark) ? 'single' : 'double'} ${s.continued ? 'on' : ''}`,
    `main ${main} ${head}`,
    `top ${head} ${tokens.length === 1 ? 'alone' : ''}`,
    echoOf(scene.echoes[stretch], head),
    ...insideOf(scene, words, count, end),
  ];
  if (scene.lexicon.pack.reported) out.push(...reportedFeatures(scene, paragraph, at, cue, count, shape));
  for (const word of wordsBeside(tokens, at, -1, left)) out.push(`lb ${word}`);
  for (const word of wordsBeside(tokens, at, 1, right)) out.push(`rb ${word}`);
  return out;
}

/** Whether the sentence goes on with what somebody said: verbs of reported speech in it, an act of speech above. */
function reportedFeatures(
  scene: Scene,
  paragraph: Paragraph,
  at: number,
  cue: string,
  count: number,
  shape: string,
): string[] {
  const mood = cue + moodAround(paragraph.tokens, at);
  const m = cue === 'strong' ? null : lastSaid(scene, paragraph, at);
  const apart = (paragraph.tokens[at]?.sentence ?? 0) - (m?.sentence ?? 0);
  const above = !m ? 'no' : m.block < paragraph.block ? `p${paragraph.block - m.block}` : `s${Math.min(3, apart)}`;
  return [
    `rep ${mood} ${count}`,
    `rep ${mood} ${shape}`,
    `said ${above} ${cue} ${count}`,
    `said ${above} ${shape}`,
    `said ${above} ${mood}`,
  ];
}

/** `low`, `Title`, `Title-ish` (but for small words, of which none is a verb), `Sentence` or `mixed`. */
export function shapeOf(inner: string, words: readonly string[], lexicon: Lexicon): string {
  const begins = (word: string, bits: number) => (bitsAt(word, 0) & bits) !== 0;
  const capitals = words.filter(word => begins(word, CAPITAL)).length;
  if (capitals === 0) return 'low';
  if (capitals === words.length) return 'Title';
  const isSmall = (word: string) => word.length < 4 && !has(lexicon.look(word), is.auxiliary);
  if (words.every(word => begins(word, CAPITAL | NUMBER) || isSmall(word))) return 'Title-ish';
  return begins(inner, CAPITAL) ? 'Sentence' : 'mixed';
}

/** Whether a noun like “book” stands right before, or before a word between. */
function workBefore(tokens: readonly Token[], at: number): string {
  if (has(tokens[at - 1], is.work)) return 'yes';
  return has(tokens[at - 2], is.work) && isWord(tokens[at - 1]) ? 'near' : 'no';
}

/** The way from the nearest act of speech before: its symbol, and the last three before the marks. */
function pathFromCue({ symbols, tokens }: Paragraph, at: number): string {
  const [from] = sentenceAround(tokens, at);
  const cue = tokens.slice(from, at).findLastIndex(t => has(t, strongBits | is.label | is.gerund));
  if (cue < 0) return 'none';
  const path = pathOf(symbols, from + cue, at) ?? 'long';
  return path[0] + path.slice(-3);
}

/** The way to the next act of speech after, by its first symbols. */
function pathToCue({ symbols, tokens }: Paragraph, at: number): string {
  const [, to] = sentenceAround(tokens, at);
  const cue = tokens.slice(at + 1, to).findIndex(t => has(t, strongBits));
  return cue < 0 ? 'none' : (pathOf(symbols, at + 1, at + cue + 2) ?? 'long').slice(0, 4);
}

/** Whether the words return: those of a headline in a quote, a term without its marks. */
function echoOf(echo: Echo | undefined, head: string): string {
  const { longer = 0, plain: bare = 0, twins = [] } = echo ?? {};
  return `echo ${head} ${Math.min(2, longer)}${Math.min(1, bare)}${Math.min(1, twins.length)}`;
}

/** What the words themselves are: “I” and “we” are somebody’s; of a few, their classes and the words themselves. */
function insideOf({ lexicon }: Scene, words: readonly string[], count: number, end: string): string[] {
  const entries = words.map(word => lexicon.look(plain(word)));
  const persons = new Set(entries.map(entry => (entry && entry.bits & is.pronoun ? entry.person : 0)));
  const person = ([1, 2, 3] as const).find(n => persons.has(n)) ?? 0;
  const isClause = entries.some(entry => has(entry, is.auxiliary));
  const out = [`person ${person}`, `aux ${isClause} ${count}`, `aux ${isClause} ${end}`];
  if (count <= 5) out.push(`classes ${entries.map(classOfEntry).join('')}`);
  if (count <= 3) for (const word of words) out.push(`iw ${plain(word)}`);
  return out;
}

function classOfEntry(entry: Entry | null): string {
  const bits = entry?.bits ?? 0;
  if (bits & is.pronoun) return 'P';
  if (bits & is.determiner) return 'D';
  if (bits & is.auxiliary) return 'X';
  if (bits & is.preposition) return 'p';
  if (bits & is.conjunction) return 'c';
  return bits & (is.subordinator | is.relative | is.function) ? 'f' : 'w';
}

/** The words of the sentence beside the marks, up to `most` or to other marks. */
function wordsBeside(tokens: readonly Token[], at: number, step: 1 | -1, most: number): string[] {
  const found: string[] = [];
  for (let n = 1; n <= most; n++) {
    const t = tokens[at + n * step];
    if (!together(t, tokens[at]) || isQuote(t)) break;
    found.push(t.kind === 'sign' ? t.text : t.norm);
  }
  return found;
}

const classOf = (t: Token | undefined) =>
  t ? (isWord(t) && t.capital && symbolOf(t) === 'w' ? 'W' : symbolOf(t)) : '^';
const nameOf = (t: Token | undefined) =>
  !t ? '^' : isWord(t) ? (t.capital && !t.entry ? 'W' : t.norm) : t.kind === 'sign' ? t.text : t.kind;
