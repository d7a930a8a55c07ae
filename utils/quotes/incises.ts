import type { Block } from '../types.ts';
import { cueBits, is, type Lexicon, strongBits } from './lexicon.ts';
import type { Stretch } from './stretch.ts';
import { plain } from './tokens.ts';

/** An attribution inside the words of its speaker. Offsets into the block; the dashes or commas belong to it. */
export type Incise = { start: number; end: number };

const longestIncise = 200;
const reach = 4; // the act of speech is among the first words

/**
 * Attributions between dashes in `text[from, to)`, in order.
 *
 *     «Буду ждать, — сказал он. — До весны»
 *                 ^^^^^^^^^^^^^^^^
 * One that nothing ends runs to `to`. Linear: dashes are taken from left to right, each once.
 */
export function dashIncises(text: string, from: number, to: number, lexicon: Lexicon): Incise[] {
  const found: Incise[] = [];
  // After a stop or with spaces around it; Spanish glues it to the attribution: «No —dijo él—. Nunca».
  const dashes = [
    ...text
      .slice(from, to)
      .matchAll(/([,.!?…»”"։:՝]\s*|\s|(?<=\p{L})(?=[–—―]))(?:-{1,2}|[–—―])(?=[\s\p{L}.,;:!?]|$)[.,;:!?]?\s*/gu),
  ];
  for (let i = 0; i < dashes.length; i++) {
    const dash = dashes[i];
    if (!dash || !(/\S/u.test(dash[1] ?? '') || /^\s[–—―]$/u.test(dash[0]))) continue;
    const start = from + dash.index;
    const words = start + dash[0].length;
    let close: RegExpExecArray | undefined;
    let k = i;
    while (!close && ++k < dashes.length) {
      const next = dashes[k];
      if (!next || from + next.index - words > longestIncise) break;
      if (next[1] === '' || /[.,!?:։]/u.test(next[1] ?? '')) close = next;
    }
    const end = close ? from + close.index + close[0].length : to;
    if (end - words > longestIncise + 8 || !speaks(text.slice(words, end), lexicon)) continue;
    found.push({ start, end });
    i = close ? k : dashes.length;
  }
  return found;
}

/**
 * Attributions between commas in `text[from, to)`: « Non, dit-il, c’est fini. »
 */
export function commaIncises(text: string, from: number, to: number, lexicon: Lexicon): Incise[] {
  const found: Incise[] = [];
  const commas = [...text.slice(from, to).matchAll(/[,?!…]\s+/gu)];
  for (let i = 0; i < commas.length; i++) {
    const open = commas[i];
    const inner = (open?.index ?? 0) + (open?.[0].length ?? 0);
    const rest = text.slice(from + inner, Math.min(to, from + inner + longestIncise));
    const first = /^(?:\p{L}+[’'])?\p{L}+(?:-t)?-(?:il|elle|ils|elles|on)(?=[\s,.])/u.exec(rest);
    const verb = first ?? (/^(?:\p{L}+\s){0,1}\p{L}+/u.exec(rest) && speaksFirst(rest, lexicon));
    if (!open || !verb || (first && !speaksFirst(rest.replace('-', ' '), lexicon))) continue;
    const close = /[,.]\s+|$/u.exec(rest);
    if (!close || close.index > 100 || close[0] === '') continue;
    const start = from + (open.index ?? 0);
    found.push({ start, end: from + inner + close.index + close[0].length });
    i += 1;
  }
  return found;
}

/** Whether an act of speech stands among the first words. */
function speaks(text: string, lexicon: Lexicon): boolean {
  const words = text
    .match(/[\p{L}\p{M}]+(?:[-’'՛][\p{L}\p{M}]+)*/gu)
    ?.slice(0, lexicon.pack.order.verbLast ? 12 : reach);
  return words?.some(word => (bitsOf(word, lexicon) & strongBits) !== 0) ?? false;
}

function speaksFirst(text: string, lexicon: Lexicon): boolean {
  const words = text.match(/\p{L}+/gu)?.slice(0, 2) ?? [];
  const [first, second] = words.map(word => bitsOf(word, lexicon));
  return (
    ((first ?? 0) & (is.say | is.strong | is.tell)) !== 0 ||
    (((first ?? 0) & is.auxiliary) !== 0 && ((second ?? 0) & cueBits) !== 0)
  );
}

const bitsOf = (word: string, lexicon: Lexicon): number => lexicon.look(plain(word))?.bits ?? 0;

/** Cuts the attributions out of marked stretches: what is left are stretches of their own. */
export function cutIncises(stretches: readonly Stretch[], blocks: readonly Block[], lexicon: Lexicon): Stretch[] {
  const { incises = [] } = lexicon.pack;
  if (incises.length === 0) return [...stretches];
  return stretches.flatMap(stretch => {
    const text = blocks[stretch.block]?.text ?? '';
    const found = [
      ...(incises.includes('dash') ? dashIncises(text, stretch.from, stretch.to, lexicon) : []),
      ...(incises.includes('comma') ? commaIncises(text, stretch.from, stretch.to, lexicon) : []),
    ];
    return found.length > 0
      ? without(
          stretch,
          found.sort((a, b) => a.start - b.start),
          text,
        )
      : [stretch];
  });
}

/** The pieces of a stretch around its incises, without the commas and spaces beside them. */
export function without(stretch: Stretch, incises: readonly Incise[], text: string): Stretch[] {
  const pieces: Stretch[] = [];
  let from = stretch.from;
  let start = stretch.start;
  const push = (to: number, end: number, closed: boolean) => {
    const inner = text.slice(from, to);
    const trimmed = inner.replace(/[\s,]+$/u, '');
    if (/[\p{L}\p{N}]/u.test(trimmed))
      pieces.push({
        ...stretch,
        start,
        end,
        from,
        to: from + trimmed.length,
        closed,
        continued: pieces.length === 0 && stretch.continued,
        part: pieces.length === 0 ? 'first' : 'next',
      });
  };
  for (const incise of incises) {
    const mark = /[!?…]/u.test(text[incise.start] ?? '') ? 1 : 0;
    if (incise.start + mark > from) push(incise.start + mark, incise.start + mark, true);
    from = start = incise.end;
  }
  if (from < stretch.to) push(stretch.to, stretch.end, stretch.closed);
  return pieces;
}
