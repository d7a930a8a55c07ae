import { CLASS_GROUPS } from '../../segment/class-groups.ts';
import type { Leaf } from '../../segment/leaf.ts';
import { TAGS } from '../../segment/tags.ts';
import { CUE_NAMES, findCues } from './find-cues.ts';
import type { Row } from './row.ts';

const ENDS = /[.!?…։。！？｡།؟۔:;](?:["'”“»«’‘)\]\s]|\[\d+\])*$/;
/** What may follow the end of a sentence is no longer than this. */
const TAIL = 24;
const BULLETS = '→►▶•·©#@*>»+|/';
const TIME = /\b\d{1,2}[:.]\d{2}\b|\b(?:19|20)\d\d\b/;
const SYMBOL = /[©@|→►▶™]|https?:|www\./;
const COLONS = ':：';
const QUESTION_MARKS = '?？؟;՞';
const KINDS = ['heading', 'item', 'quote', 'caption'] as const;

const GROUP_NAMES = CLASS_GROUPS.flatMap(group => [`near ${group}`, `in ${group}`]);
const TAG_NAMES = TAGS.map(tag => `<${tag}>`);

/** Whether a text ends as a sentence does. */
export const endsSentence = (text: string): boolean => ENDS.test(text.slice(-TAIL));

/** What the leaf itself shows: its length, links, punctuation, markup, names and words. */
export function ownEvidence(row: Row, leaf: Leaf): void {
  const { text, figures } = leaf;
  const { length } = text;
  const { words, letters } = figures;
  const link = Math.min(1, leaf.linked / length);
  const first = text.slice(0, 1);
  const last = text.slice(-1);
  row.put('words', Math.log2(1 + words) / 4);
  row.put('short', words <= 4);
  row.put('long', words >= 25);
  row.put('link', link);
  row.put('all link', link > 0.9);
  row.put('links', Math.min(3, leaf.links) / 3);
  row.put('ends', endsSentence(text));
  row.put('colon', COLONS.includes(last));
  row.put('question', QUESTION_MARKS.includes(last));
  row.put('marks', Math.min(1, figures.marks / 4));
  row.put('quoted', figures.quotes > 0);
  row.put('bullet', BULLETS.includes(first) || first !== first.toUpperCase());
  row.put('digits', figures.digits / length);
  row.put('time', words < 15 && TIME.test(text));
  row.put('capitals', letters ? figures.capitals / letters : 0);
  row.put('emphasis', leaf.emphasised / length);
  row.put('all emphasis', leaf.emphasised / length > 0.9);
  row.put('symbol', SYMBOL.test(text));
  for (const kind of KINDS) row.put(kind, leaf.kind === kind);
  row.put('cell', leaf.name === 'td' || leaf.name === 'th');
  row.put('<p>', leaf.box.tag === 'p');
  row.putBits(CUE_NAMES, [findCues(text, words < 60)]);
  row.putBits(GROUP_NAMES, [leaf.near, leaf.around]);
  row.putBits(TAG_NAMES, [leaf.tags]);
  row.put('hidden', leaf.hidden);
}
