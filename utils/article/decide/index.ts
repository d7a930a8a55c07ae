import type { LeftOut } from '../../types.ts';
import type { Leaf, Piece } from '../segment/leaf.ts';
import { evidenceOf } from './evidence/index.ts';
import { judge } from './evidence/judge.ts';
import type { Hints } from './hints.ts';
import { mainRegion } from './main-region.ts';
import { keepAlike } from './rules/alike.ts';
import { between } from './rules/between.ts';
import { dropNamedBoxes } from './rules/boxes.ts';
import { dropChannels } from './rules/channels.ts';
import { askInDoubt } from './rules/in-doubt.ts';
import { keepLeadParagraph } from './rules/lead-paragraph.ts';
import { keepLeadPicture } from './rules/lead-picture.ts';
import { leftOutOf } from './rules/left-out.ts';
import { dropLegalBoxes } from './rules/legal-boxes.ts';
import { dropLoneCaptions } from './rules/lone-captions.ts';
import { dropPlayers } from './rules/players.ts';
import { dropPointers, dropTitles } from './rules/pointers.ts';
import { keepPoints } from './rules/points.ts';
import { dropPromotions } from './rules/promotions.ts';
import { dropPullQuotes, dropRepeated } from './rules/repeated.ts';
import { keepAmongSiblings } from './rules/siblings.ts';
import { keepSubheads } from './rules/subheads.ts';
import { tidy } from './rules/tidy.ts';
import { keepTurns } from './rules/turns.ts';
import { completeLists } from './rules/whole-lists.ts';
import { completeQuotations } from './rules/whole-quotations.ts';
import { decideTables } from './rules/whole-tables.ts';

/** Below one half: a dropped paragraph is worse than a kept line of clutter. */
const ENOUGH = 0.35;
/** Where a site's rule says that the text lies inside the article. */
const ENOUGH_INSIDE = 0.05;

export type Decision = { kept: Piece[]; leftOut: LeftOut[] };

/**
 * Which pieces belong to the article, and which paragraphs among them were left out.
 * @param ask what Readability thinks of the leaves, for a case of doubt
 * @param body the leaves inside the element that a site's rule names
 */
export function decide(
  pieces: Piece[],
  hints: Hints,
  ask: (leaves: Leaf[]) => number[] | null,
  body: Set<Leaf> | null = null,
): Decision {
  const leaves = pieces.filter((piece): piece is Leaf => piece.type === 'text');
  const votes = mainRegion(leaves);
  const evidence = evidenceOf(leaves, votes, hints);
  const verdicts = judge(evidence, leaves.length);
  const looks = leaves.map(() => '');
  evidence.judged.forEach((i, n) => {
    looks[i] = evidence.looks[n] ?? '';
  });
  const belongs = (leaf: Leaf, verdict: number): boolean =>
    body ? body.has(leaf) && verdict >= ENOUGH_INSIDE : verdict >= ENOUGH;
  const own = decideTables(
    leaves,
    votes,
    verdicts,
    leaves.map((leaf, i) => belongs(leaf, verdicts[i] ?? 0)),
  );
  const thought = () => askInDoubt(leaves, votes, verdicts, own, () => ask(leaves));
  const whole = (keep: boolean[]): boolean[] => {
    const listed = completeLists(leaves, votes, verdicts, completeQuotations(leaves, keep));
    const headed = keepSubheads(leaves, votes, verdicts, listed);
    const among = keepAmongSiblings(leaves, votes, verdicts, headed);
    const turns = keepTurns(leaves, looks, keepAlike(leaves, looks, verdicts, among));
    return keepPoints(leaves, verdicts, keepLeadParagraph(leaves, verdicts, turns, hints.authors));
  };
  const staying = body ? own : withoutBoxes(dropRepeated(leaves, votes, whole(thought())), leaves);
  const decided = new Map<Piece, boolean>(leaves.map((leaf, i) => [leaf, staying[i] === true]));
  // A caption goes the way of its picture.
  const keep = pieces.map(piece =>
    piece.type === 'text' && piece.kind !== 'caption' ? decided.get(piece) === true : null,
  );
  const tidied = tidy(pieces, keep, hints);
  dropLoneCaptions(pieces, tidied);
  keepLeadPicture(pieces, tidied, hints);
  const kept = between(pieces, tidied);
  return { kept, leftOut: leftOutOf(pieces, kept) };
}

const withoutBoxes = (keep: boolean[], leaves: Leaf[]): boolean[] =>
  [
    dropNamedBoxes,
    dropPlayers,
    dropLegalBoxes,
    dropPromotions,
    dropPointers,
    dropTitles,
    dropChannels,
    dropPullQuotes,
  ].reduce((staying, drop) => drop(leaves, staying), keep);
