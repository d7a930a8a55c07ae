import { dropSigns, veilSigns } from '../note-signs.ts';
import type { Block, Quote, Span, Speaker } from '../types.ts';
import { breaths } from './breaths.ts';

/** One breath of reading aloud. `speaker` is null for the narrator. */
export type Utterance = Span & { text: string; speaker: Speaker['id'] | null };

const LEADING_MARKS = /^[\p{P}\s]+/u;

/**
 * What is read aloud, in order: sentence by sentence, long ones cut where one breathes. The signs of notes are not said.
 * @param lang BCP 47; what is no language tag counts as English
 * @param byVoice whether to cut where a quote begins and ends too, for another voice
 */
export function utterancesOf(blocks: Block[], quotes: Quote[], lang: string, byVoice: boolean): Utterance[] {
  const sentences = segmenterFor(lang);
  const voices = byVoice ? voicesByBlock(quotes) : new Map<number, Voice[]>();
  return blocks.flatMap((from, block) => {
    const text = veilSigns(from);
    const own = voices.get(block) ?? [];
    const cuts = new Set([0, text.length]);
    for (const { index } of sentences.segment(text)) cuts.add(index);
    for (const { start, end } of own) cuts.add(start).add(Math.min(end, text.length));
    const edges = [...cuts].sort((a, b) => a - b);
    return edges.slice(1).flatMap((end, i) => {
      const start = edges[i] ?? 0;
      const speaker = own.find(voice => voice.start <= start && start < voice.end)?.speaker ?? null;
      // The mark that closes a quote is not the narrator's.
      const marks = own.some(voice => voice.end === start)
        ? (LEADING_MARKS.exec(text.slice(start, end))?.[0] ?? '')
        : '';
      return breaths(text, start + marks.length, end).map(piece => ({
        block,
        ...piece,
        text: dropSigns(piece.text),
        speaker,
      }));
    });
  });
}

function segmenterFor(lang: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang, { granularity: 'sentence' });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return new Intl.Segmenter('en', { granularity: 'sentence' });
  }
}

type Voice = { start: number; end: number; speaker: Speaker['id'] };

function voicesByBlock(quotes: Quote[]): Map<number, Voice[]> {
  const voices = new Map<number, Voice[]>();
  for (const { spans, speaker } of quotes) {
    if (speaker === null) continue;
    for (const { block, start, end } of spans) {
      const own = voices.get(block) ?? [];
      own.push({ start, end, speaker });
      voices.set(block, own);
    }
  }
  return voices;
}
