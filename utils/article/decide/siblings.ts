import type { Box } from '../box.ts';
import { boxesAround } from '../box.ts';
import type { Leaf } from '../leaf.ts';
import { CONTENT_BLOCKS } from './content-blocks.ts';
import { asksToSubscribe, saysSeeAlso } from './find-cues.ts';
import { endsSentence } from './own.ts';

/** This share of the lines in one element stays. */
const MOST = 0.5;
const MOST_LINKED = 0.1;
/** A block of a publishing system holds a line within so many elements. */
const LEVELS = 4;

type Row = { first: number; last: number; kept: number; all: number };
type Place = { holder: Box | null; block: boolean };

/**
 * Keeps the headings and the sentences that stand in one element with paragraphs, between those that stay, where most do:
 * a short line by itself looks like a label. What a publishing system marks as a block of the text (a toggle, columns)
 * goes by the element that it stands in.
 */
export function keepAmongSiblings(leaves: Leaf[], votes: number[], keep: boolean[]): boolean[] {
  const places = placesOf(leaves);
  const rows = new Map<Box, Row>();
  leaves.forEach((leaf, i) => {
    const { holder, block } = places[i] ?? {};
    if (!holder || block || leaf.kind === 'caption' || leaf.name === 'td' || leaf.name === 'th') return;
    const row = rows.get(holder) ?? { first: i, last: -1, kept: 0, all: 0 };
    row.all++;
    if (keep[i]) {
      if (!row.kept) row.first = i;
      row.kept++;
      row.last = i;
    }
    rows.set(holder, row);
  });
  return leaves.map((leaf, i) => {
    const { holder, block } = places[i] ?? {};
    const row = holder && rows.get(holder);
    if (keep[i] || !row || votes[i] !== 1 || row.kept < MOST * row.all) return keep[i] === true;
    const isText = block || leaf.kind === 'heading' || (leaf.kind === 'paragraph' && endsSentence(leaf.text));
    return row.first < i && i < row.last && isText && isPlain(leaf);
  });
}

const isPlain = ({ text, linked }: Leaf): boolean =>
  linked <= MOST_LINKED * text.length && !saysSeeAlso(text) && !asksToSubscribe(text);

/** The element that each line stands in, and whether in a block of the text. */
function placesOf(leaves: Leaf[]): Place[] {
  const lines = new Map<Box, number>();
  for (const { box } of leaves) lines.set(box, (lines.get(box) ?? 0) + 1);
  return leaves.map(({ box }) => {
    const block = boxesAround(box, LEVELS).findLast(
      ({ tag, names }) => tag === 'details' || CONTENT_BLOCKS.test(names),
    );
    let around = block ?? box;
    // A list, a quotation or a table stands in what holds it.
    while (around.parent?.groups.length) around = around.parent;
    // Loose lines stand in the box itself.
    const isLoose = !block && (lines.get(around) ?? 0) > 1;
    return { holder: isLoose ? around : around.parent, block: block !== undefined };
  });
}
