import type { Span } from '../../types.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Echo } from '../marks/echoes.ts';
import type { Stretch } from '../marks/stretch.ts';
import type { Mention } from '../mentions/mention.ts';
import { mentionFrom } from '../mentions/mention-from.ts';
import type { Entities } from '../people/entity.ts';
import type { Paragraph } from './paragraph.ts';

/** A page as the passes after reading see it: what is marked, where it stands, and who is named. */
export type Scene = {
  lexicon: Lexicon;
  paragraphs: Paragraph[];
  stretches: Stretch[];
  /** For each stretch, its token in its paragraph. */
  tokenOf: number[];
  /** For each stretch, where its words stand again. */
  echoes: Echo[];
  entities: Entities;
};

/** The paragraph of a stretch and the index of its token there. */
export type Place = { paragraph: Paragraph; at: number };

/** Where a stretch stands, by its index. @throws RangeError where there is none */
export function placeOf({ paragraphs, stretches, tokenOf }: Scene, stretch: number): Place {
  const at = tokenOf[stretch];
  const paragraph = paragraphs[stretches[stretch]?.block ?? -1];
  if (!paragraph || at === undefined) throw new RangeError(`No stretch ${stretch}`);
  return { paragraph, at };
}

/** The words of a stretch, at most so many characters of them. */
export const stretchText = ({ paragraphs }: Scene, { block, from, to }: Stretch, most: number): string =>
  paragraphs[block]?.text.slice(from, Math.min(to, from + most)) ?? '';

const near = 24; // mentions on each side of a quote in its own paragraph
const before = 10; // the last ones of each of the three paragraphs before
const after = 4; // the first ones of the next paragraph
const captions = 4; // so many may stand between

/**
 * The mentions that may name the speaker of a stretch: those around it, the last of the three paragraphs before, the
 * first of the next, and `also` others. At most about ninety, however long the paragraph. A
 * block quote's author is named where it says.
 */
export function candidatesOf(scene: Scene, stretch: number, ...also: (Mention | null | undefined)[]): Mention[] {
  const source = scene.stretches[stretch]?.source;
  if (source) return mentionsIn(scene, source);
  const { paragraph, at } = placeOf(scene, stretch);
  const { mentions } = paragraph;
  const low = mentionFrom(mentions, at);
  const found: Mention[] = [];
  for (const { mentions } of around(scene, paragraph.block, -1, 3).reverse()) found.push(...mentions.slice(-before));
  found.push(...mentions.slice(Math.max(0, low - near), low + near));
  for (const { mentions } of around(scene, paragraph.block, 1, 1)) found.push(...mentions.slice(0, after));
  for (const m of also) if (m && !found.includes(m)) found.push(m);
  return found;
}

/** Those in the words that name an author: of a line under the words only the first. */
function mentionsIn({ paragraphs }: Scene, { block, start, end }: Span): Mention[] {
  const { mentions = [], text = '' } = paragraphs[block] ?? {};
  const inside = mentions.filter(m => m.start >= start && m.end <= end);
  return /^\s*[–—―-]/.test(text.slice(start, end)) ? inside.slice(0, 1) : inside;
}

/** The next paragraphs in one direction, past captions: whom a picture shows or who took it is not who speaks. */
function around({ paragraphs }: Scene, block: number, step: 1 | -1, most: number): Paragraph[] {
  const found: Paragraph[] = [];
  for (let b = block + step; found.length < most && Math.abs(b - block) <= most + captions; b += step) {
    const paragraph = paragraphs[b];
    if (!paragraph) break;
    if (paragraph.kind !== 'caption') found.push(paragraph);
  }
  return found;
}
