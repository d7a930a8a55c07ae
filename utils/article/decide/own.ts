import { CLASS_GROUPS } from '../class-groups.ts';
import type { Leaf } from '../leaf.ts';
import { TAGS } from '../segment.ts';
import { CUES } from './cues.ts';
import type { Row } from './row.ts';

const ENDS = /[.!?…։。！？｡།؟۔:;](?:["'”“»«’‘)\]\s]|\[\d+\])*$/u;
const INNER_MARKS = /[,;:“”«»„"—–،、，]/gu;
const BULLET = /^[\p{Ll}→►▶•·©#@*>»+|/]/u;
const TIME = /\b\d{1,2}[:.]\d{2}\b|\b(?:19|20)\d\d\b/;
const QUOTED = /["“”«»„]/;

const cues = Object.entries(CUES).map(([name, { at, words }]) => ({
  name: `says ${name}`,
  at,
  words: words.split('|'),
}));
const groups = CLASS_GROUPS.map((group, bit) => ({ near: `near ${group}`, around: `in ${group}`, bit }));
const tags = TAGS.map((tag, bit) => ({ name: `<${tag}>`, bit }));

/** Whether a text ends as a sentence does. */
export const endsSentence = (text: string): boolean => ENDS.test(text);

const seeAlso = CUES.seeAlso.words.split('|');
/** Whether a text begins with a pointer to another one. */
export const saysSeeAlso = (text: string): boolean => {
  const start = text.slice(0, 60).toLowerCase();
  return seeAlso.some(word => start.startsWith(word));
};

/** What the leaf itself shows: its length, links, punctuation, markup, names and words. */
export function ownEvidence(row: Row, leaf: Leaf, words: number): void {
  const { text } = leaf;
  const { length } = text;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const link = Math.min(1, leaf.linked / length);
  row.put('words', Math.log2(1 + words) / 4);
  row.put('short', words <= 4);
  row.put('long', words >= 25);
  row.put('link', link);
  row.put('all link', link > 0.9);
  row.put('links', Math.min(3, leaf.links) / 3);
  row.put('ends', endsSentence(text));
  row.put('colon', /[:：]$/.test(text));
  row.put('question', /[?？؟;՞]$/.test(text));
  row.put('marks', Math.min(1, (text.match(INNER_MARKS)?.length ?? 0) / 4));
  row.put('quoted', QUOTED.test(text));
  row.put('bullet', BULLET.test(text));
  row.put('digits', (text.match(/\d/g)?.length ?? 0) / length);
  row.put('time', words < 15 && TIME.test(text));
  row.put('capitals', letters ? (text.match(/\p{Lu}/gu)?.length ?? 0) / letters : 0);
  row.put('emphasis', leaf.emphasised / length);
  row.put('all emphasis', leaf.emphasised / length > 0.9);
  row.put('symbol', /[©@|→►▶™]|https?:|www\./.test(text));
  for (const kind of ['heading', 'item', 'quote', 'caption'] as const) row.put(kind, leaf.kind === kind);
  row.put('cell', leaf.name === 'td' || leaf.name === 'th');
  row.put('<p>', leaf.element.localName === 'p');
  const start = text.slice(0, 200).toLowerCase();
  for (const cue of cues) {
    const said =
      cue.at === 'start'
        ? cue.words.some(word => start.startsWith(word))
        : words < 60 && cue.words.some(word => start.includes(word));
    row.put(cue.name, said);
  }
  for (const { near, around, bit } of groups) {
    row.put(near, ((leaf.near >> bit) & 1) === 1);
    row.put(around, ((leaf.around >> bit) & 1) === 1);
  }
  for (const { name, bit } of tags) row.put(name, ((leaf.tags >> bit) & 1) === 1);
  row.put('hidden', leaf.hidden);
}
