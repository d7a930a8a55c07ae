import type { Box, Sums } from '../../segment/box.ts';
import type { Leaf } from '../../segment/leaf.ts';
import { bare } from '../../segment/text.ts';
import type { Hints } from '../hints.ts';
import type { PageEvidence } from './page.ts';
import type { Row } from './row.ts';

/** What the page says about its article, ready for comparison. */
export type Known = { title: string; description: string; body: string; authors: string[]; headAt: number };

/** Made ready once for all leaves. */
export function knownOf(leaves: Leaf[], hints: Hints): Known {
  const title = bare(hints.title);
  const body = bare(hints.articleBody);
  return {
    title,
    description: bare(hints.description),
    // A short one is a teaser.
    body: body.length > 400 ? body : '',
    authors: hints.authors.map(bare).filter(Boolean),
    headAt: title ? leaves.findIndex(leaf => leaf.kind === 'heading' && bare(leaf.text) === title) : -1,
  };
}

/** Agreement with what the page says of its article elsewhere: title, description, authors, JSON-LD's own text. */
export function agreement(row: Row, leaf: Leaf, i: number, known: Known): void {
  const key = bare(leaf.text.slice(0, 300));
  row.put('is title', key === known.title || (key.length > 15 && known.title.startsWith(key)));
  row.put('in title', key.length > 12 && known.title.includes(key));
  row.put('in description', key.length > 20 && known.description.includes(key.slice(0, 100)));
  row.put('in body', key.length > 3 && known.body.includes(key));
  row.put('not in body', known.body !== '' && !known.body.includes(key));
  row.put('has author', leaf.figures.words < 20 && known.authors.some(author => key.includes(author)));
  row.put('after headline', known.headAt >= 0 && i > known.headAt);
  row.put('before headline', i < known.headAt);
}

const AT = [-2, -1, 1, 2].map(offset => ({ offset, vote: `vote ${offset}` }));
const BESIDE = [-1, 1].map(offset => ({ offset, words: `words ${offset}`, link: `link ${offset}` }));
const UP = [0, 1, 2].map(up => ({ prose: `prose share ${up}`, vote: `vote share ${up}`, link: `link share ${up}` }));

/** Where the leaf stands: in the main region, among prose and its neighbours, and in the elements that hold it. */
export function surroundings(row: Row, leaf: Leaf, i: number, page: PageEvidence): void {
  const { link, prose, votes, first, last } = page;
  row.put('vote', votes[i] ?? 0);
  row.put('prose', prose[i] ?? false);
  row.put('repeated', (page.repeats.get(leaf.text) ?? 0) > 1);
  row.put('before vote', i < first);
  row.put('after vote', i > last);
  row.put('place', last > first ? Math.min(1.2, Math.max(-0.2, (i - first) / (last - first))) : 0);
  for (const { offset, vote } of AT) row.put(vote, votes[i + offset] ?? 0);
  for (const { offset, words, link: linked } of BESIDE) {
    row.put(words, Math.log2(1 + (page.words[i + offset] ?? 0)) / 4);
    row.put(linked, link[i + offset] ?? 0);
  }
  row.put('prose 4 before', proseAmong(prose, i - 4, i - 1));
  row.put('prose 4 after', proseAmong(prose, i + 1, i + 4));
  row.put('prose before', 1 / distance(prose, i, -1));
  row.put('prose after', 1 / distance(prose, i, 1));
  let box: Box | null = leaf.box;
  for (const share of UP) {
    const sums: Sums | null = box?.sums ?? null;
    row.put(share.prose, sums && page.totalProse ? sums.prose / page.totalProse : 0);
    row.put(share.vote, sums?.all ? sums.voted / sums.all : 0);
    row.put(share.link, sums?.all ? sums.linked / sums.all : 0);
    box = box?.parent ?? null;
  }
  const look = page.lookProse.get(page.looks[i] ?? '') ?? 0;
  row.put('look', look / page.mostLookProse);
  row.put('same look', look > 0);
  row.put('depth', Math.max(-1, Math.min(1, (leaf.depth - page.depth) / 6)));
  row.put('voted prose', Math.log2(1 + page.totalVoted) / 10);
  row.put('voted share', page.totalProse ? Math.min(1.5, page.totalVoted / page.totalProse) : 0);
}

function proseAmong(prose: boolean[], from: number, to: number): number {
  let sum = 0;
  for (let k = from; k <= to; k++) if (prose[k]) sum++;
  return sum / (to - from + 1);
}

/** Leaves to the next prose in one direction, at most 20. */
function distance(prose: boolean[], from: number, step: 1 | -1): number {
  for (let far = 1; far < 20; far++) if (prose[from + far * step]) return far;
  return 20;
}
