import type { Block, Quote, Speaker } from '../types.ts';

/** A quote's stretch of the whole text, as shares of its length from 0 to 1. */
export type Stretch = { quote: number; start: number; end: number };

/** Where each block begins, as a share of the whole text; one number more than blocks: the last is 1. */
export function blockPlaces(blocks: Block[]): number[] {
  const total = blocks.reduce((sum, block) => sum + weight(block), 0);
  const places = [0];
  let at = 0;
  for (const block of blocks) {
    at += weight(block);
    places.push(at / total);
  }
  return places;
}

/** The space after a paragraph counts like a few words, so that one-word blocks are not points. */
const weight = (block: Block) => block.text.length + 40;

/** The map of a text: who speaks where. In reading order; a quote over several blocks is one stretch. */
export function mapQuotes(blocks: Block[], quotes: Quote[]): Stretch[] {
  const places = blockPlaces(blocks);
  const placeOf = (block: number, offset: number) => {
    const from = places[block] ?? 1;
    const share = (places[block + 1] ?? 1) - from;
    const length = blocks[block]?.text.length ?? 0;
    return from + (length > 0 ? share * Math.min(1, offset / length) : 0);
  };
  return quotes.flatMap(({ spans }, quote) => {
    const first = spans[0];
    const last = spans.at(-1);
    if (!first || !last) return [];
    return [{ quote, start: placeOf(first.block, first.start), end: placeOf(last.block, last.end) }];
  });
}

/** The stretches of each speaker; null has those that the text gives to nobody. */
export function bySpeaker(stretches: Stretch[], quotes: Quote[]): Map<Speaker['id'] | null, Stretch[]> {
  return Map.groupBy(stretches, ({ quote }) => quotes[quote]?.speaker ?? null);
}

/** The quote at a place of the map, or the one that is nearest to it; null where there is none. */
export function nearestQuote(stretches: Stretch[], place: number): number | null {
  let nearest: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { quote, start, end } of stretches) {
    const distance = Math.max(start - place, place - end, 0);
    if (distance < least) [nearest, least] = [quote, distance];
  }
  return nearest;
}
