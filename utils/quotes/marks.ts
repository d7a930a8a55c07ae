import type { Block } from '../types.ts';

/** A stretch of one block between quotation marks. Offsets into the block's text. */
export type Stretch = {
  block: number;
  /** With the marks. */
  start: number;
  end: number;
  /** Without the marks, the spaces beside them and a speaker's label (“LEE: …”). */
  from: number;
  to: number;
  /** The opening mark; empty where the stretch goes on from an earlier block without a mark of its own. */
  mark: string;
  /** Ends without a stop. */
  plain: boolean;
  /** False where the block ended before a closing mark. */
  closed: boolean;
  /** The words go on from the stretch before, in an earlier block. */
  continued: boolean;
  /**
   * Of a run that attributions cut in pieces: its `first` piece or one of the `next`; `aside` is what is marked inside
   * such an attribution, a newspaper's name.
   */
  part?: 'first' | 'next' | 'aside';
};

type Open = { at: number; width: number; mark: string };

const opensWith = '„«‟‚‹「『《';
const closesWith = '”»’›」』》';
const closerOf: Record<string, string> = {
  '„': '“”"‟»',
  '“': '”“"„',
  '"': '"”“',
  '«': '»',
  '»': '«',
  '”': '”“',
  '‟': '”',
  '「': '」',
  '『': '』',
  '《': '》',
  '‘': '’',
  '‚': '‘’',
  "'": "'",
  '‹': '›',
  '›': '‹',
  "''": "''",
  '``': "''",
};
/** A name in capitals and a colon, as transcripts have it. */
const labelled = /^\p{Lu}[\p{Lu}.’' -]{2,30}:\s+(?=\S)/u;
const markRun = /[„“”"«»‟「」『』《》‘’‚'‹›]|``/g;
const single = /^[‘’‚'‹›]$/;
const longestTitle = 40; // a marked run inside open words that is this short and ends plainly is a title

const isSpace = (c: string | undefined) => c === undefined || /[\s\u200b-\u200f\u2060\ufeff]/.test(c);
const isOpeningSide = (c: string | undefined) => isSpace(c) || /[([{\-–—/:„“«‘'"]/.test(c ?? '');
const isClosingSide = (c: string | undefined) => isSpace(c) || /[)\]}\-–—/.,;:!?…”»’'"]/.test(c ?? '');
const isLetter = (c: string | undefined) => c !== undefined && /[\p{L}\p{N}]/u.test(c);

const isDouble = (s: Stretch) => !single.test(s.mark);

/** What one block holds: whole stretches, and the first closing mark that nothing in the block has opened. */
type Scan = { stretches: Stretch[]; stray: number | null; strayWidth: number };

function scanBlock(text: string, block: number): Scan {
  const stretches: Stretch[] = [];
  const open: Open[] = [];
  let stray: number | null = null;
  let onlyInner = true; // nothing so far but what may stand inside open words
  let strayWidth = 0;
  const singles = singleClosers(text);

  const finish = (o: Open, innerEnd: number, outerEnd: number, closed: boolean) => {
    let from = o.at + o.width;
    let to = innerEnd;
    while (from < to && isSpace(text[from])) from++;
    while (to > from && isSpace(text[to - 1])) to--;
    const label = labelled.exec(text.slice(from, from + 40))?.[0].length ?? 0;
    if (from + label < to) from += label;
    if (from >= to) return;
    const made: Stretch = {
      block,
      start: o.at,
      end: outerEnd,
      from,
      to,
      mark: o.mark,
      plain: !/[.,?!…]/.test(text[to - 1] ?? ''),
      closed,
      continued: false,
    };
    stretches.push(made);
    onlyInner &&= isInner(made);
  };

  for (const match of text.matchAll(markRun)) {
    const at = match.index;
    let mark = match[0];
    let width = mark.length;
    const top = open.at(-1);
    if (top && at < top.at + top.width) continue; // the second half of a doubled mark
    const before = text[at - 1];
    if (mark === "'" && text[at + 1] === "'") {
      mark = "''";
      width = 2;
    } else if (mark === "'" && before === "'") continue;
    const after = text[at + width];
    const mayOpen = isOpeningSide(before) && !isSpace(after) && !/[.,;:)]/.test(after ?? '');
    const mayClose = !isSpace(before) && (isClosingSide(after) || !isLetter(after));

    if (single.test(mark)) {
      // An apostrophe is not a mark: a single one counts only outside the double ones, when its partner is in sight.
      const inner = open.at(-1);
      if (inner && single.test(inner.mark)) {
        if (
          closerOf[inner.mark]?.includes(mark) &&
          singles.closing.has(at) &&
          at >= (singles.partner.get(inner.at) ?? 0)
        ) {
          open.pop();
          if (!open.length) finish(inner, at, at + width, true);
        }
      } else if (!open.length && mayOpen && singles.partner.has(at)) open.push({ at, width, mark });
      continue;
    }

    const matching = open.findLastIndex(o => closerOf[o.mark]?.includes(mark));
    const strictlyOpens =
      opensWith.includes(mark) || (mayOpen && !(mayClose && !isLetter(after)) && mark !== '»' && mark !== '”');
    if (matching >= 0 && !(strictlyOpens && mayOpen && isSpace(before) && !closesWith.includes(mark))) {
      const bottom = open[matching];
      open.length = matching;
      if (bottom && !open.length) finish(bottom, at, at + width, true);
      continue;
    }
    if (open.length) {
      const outer = open[0];
      const same = outer && (outer.mark === mark || closerOf[outer.mark]?.includes(mark));
      if (!strictlyOpens && mayClose && !closesWith.includes(mark)) continue;
      if (closesWith.includes(mark) && !mayOpen) {
        // Mixed marks: this one closes whatever is open, unless a better partner is in sight.
        open.length = 0;
        if (outer) finish(outer, at, at + width, true);
        continue;
      }
      if (same && !isTitleLike(text, at + width)) {
        // The same mark opens again: a closing one was missed.
        open.length = 0;
        if (outer) finish(outer, at, at, false);
      }
      open.push({ at, width, mark });
      continue;
    }
    if (strictlyOpens || (mark === '»' && mayOpen) || (mark === '”' && mayOpen && isSpace(before)))
      open.push({ at, width, mark });
    else if ((mayClose || (mark === '»' && isSpace(before))) && stray === null && onlyInner) {
      stray = at;
      strayWidth = width;
    }
  }
  const left = open[0];
  if (left && !single.test(left.mark)) finish(left, text.length, text.length, false);
  return { stretches, stray, strayWidth };
}

/** What may stand inside words that another paragraph has opened. */
const isInner = (s: Stretch): boolean => !isDouble(s) || isName(s);

/** A few marked words that end plainly: a name inside words that another paragraph has opened. */
const isName = (s: Stretch): boolean => s.closed && s.to - s.from <= longestTitle && s.plain;

/** Whether a run that opens at `from` inside open words closes soon and plainly, as titles do. */
function isTitleLike(text: string, from: number): boolean {
  const rest = text.slice(from, from + longestTitle);
  const close = rest.search(/[”“"»]/);
  return close > 0 && !/[.,!?…]/.test(rest[close - 1] ?? '');
}

/** For each single mark that may open, the place of its partner, in one pass from the right. */
function singleClosers(text: string) {
  const partner = new Map<number, number>();
  const closing = new Set<number>();
  let firm: number | null = null; // beside a stop: a close for sure
  let loose: number | null = null; // after a letter: a close, or an apostrophe as in “the workers’ vote”
  if (!/[‘’'‹›‚]/.test(text)) return { partner, closing };
  for (let at = text.length - 1; at >= 0; at--) {
    const c = text[at] ?? '';
    if (/[“”"„«»]/.test(c)) {
      firm = null;
      loose = null;
    } else if (/[’'‘›‹‚]/.test(c)) {
      const before = text[at - 1];
      const after = text[at + 1];
      if (isOpeningSide(before) && isLetter(after)) {
        const at2 = firm ?? loose;
        if (at2 !== null && at2 - at > 2) partner.set(at, at2);
        if (c !== '’') {
          firm = null;
          loose = null;
        }
      } else if (!isSpace(before) && !isLetter(after)) {
        closing.add(at);
        if (/[.,!?…]/.test(before ?? '') || /[.,!?;:]/.test(after ?? '')) firm = at;
        else loose = at;
      }
    }
  }
  return { partner, closing };
}

/**
 * The marked stretches of all blocks in reading order. A run left open ends with its block; where the next block opens
 * again, or a later one closes what none has opened, the blocks between belong to it as continued stretches. State never
 * leaves a block otherwise, so one bad mark cannot poison the page. Linear in the length of the text.
 */
export function findMarks(blocks: readonly Block[]): Stretch[] {
  const scans = blocks.map((block, i) => scanBlock(block.text, i));
  const found: Stretch[] = [];
  for (let i = 0; i < scans.length; i++) {
    const scan = scans[i];
    if (!scan) continue;
    found.push(...scan.stretches);
    const last = scan.stretches.at(-1);
    if (!last || last.closed) continue;
    const next = scans[i + 1]?.stretches[0];
    if (next && next.start === 0 && scans[i + 1]?.stray === null && !isName(next)) {
      next.continued = true;
      continue;
    }
    let j = i + 1;
    while (
      j < scans.length &&
      scans[j]?.stray === null &&
      scans[j]?.stretches.every(isInner) &&
      blocks[j]?.kind !== 'heading'
    )
      j++;
    const end = scans[j];
    if (!end || end.stray === null) continue;
    for (let k = i + 1; k <= j; k++) {
      let to = k === j ? end.stray : (blocks[k]?.text.length ?? 0);
      const whole = k === j ? to + end.strayWidth : to;
      while (to > 0 && isSpace(blocks[k]?.text[to - 1])) to--;
      const inner = scans[k];
      // Names and what single marks enclose inside are nested; the closing block's own later stretches follow in its round.
      if (inner) inner.stretches = inner.stretches.filter(s => s.start >= whole);
      if (to > 0)
        found.push({
          block: k,
          start: 0,
          end: whole,
          from: 0,
          to,
          mark: '',
          plain: false,
          closed: k === j,
          continued: true,
        });
    }
    i = j - 1;
    end.stray = null;
  }
  return found;
}
