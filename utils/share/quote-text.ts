import { dropSigns, veilSigns } from '../note-signs.ts';
import type { Block, Quote } from '../types.ts';

const LEADS_OVER = /\s*[,،՝]$/u;
/** A sentence has ended, whatever marks, dashes and spaces follow. */
const ENDED = /([.!?…։؟۔。])[\s\p{P}]*$/u;
const STOPS = /[.!?…։؟۔。:;]$/u;

/**
 * The words of a quote, a string for each paragraph it runs through. Pieces of one paragraph (“one,” she said, “two”)
 * join to the sentence that was spoken, or, where the writer's own ended between them (“One,” she said. “Two”), to two;
 * the comma that leads over to “she said” is the writer's. The signs of notes are left out.
 */
export function quoteParagraphs({ spans }: Pick<Quote, 'spans'>, blocks: readonly Block[]): string[] {
  const paragraphs = new Map<number, { text: string; end: number }>();
  for (const { block, start, end } of spans) {
    const from = blocks[block];
    const piece = from ? dropSigns(veilSigns(from).slice(start, end)).trim() : '';
    if (!from || !piece) continue;
    const before = paragraphs.get(block);
    const led = before && `${endSentence(before.text, from.text.slice(before.end, start))} `;
    paragraphs.set(block, { text: `${led ?? ''}${piece}`, end });
  }
  const texts = [...paragraphs.values()].map(({ text }) => text);
  return texts.map((text, at) => (at === texts.length - 1 ? text.replace(LEADS_OVER, '') : text));
}

/** A piece with the full stop that the writer put after “she said”, where one is put there. */
function endSentence(piece: string, between: string): string {
  const [, stop] = ENDED.exec(between) ?? [];
  if (!stop || STOPS.test(piece)) return piece;
  return piece.replace(LEADS_OVER, '') + (/[!?…؟]/.test(stop) ? '.' : stop);
}
