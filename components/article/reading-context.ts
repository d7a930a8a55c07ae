import { createContext } from 'preact';
import type { Quote, Reading, Speaker } from '../../utils/types.ts';

/** Whose words are drawn: so that a mark finds its quote and speaker by number. */
export const ReadingContext = createContext<Reading | null>(null);

/** The quote of a mark and who said it; nulls where the number leads nowhere. */
export function quoteAt(reading: Reading | null, index: number): { quote: Quote | null; speaker: Speaker | null } {
  const quote = reading?.quotes[index] ?? null;
  const speaker = quote?.speaker == null ? null : (reading?.speakers[quote.speaker] ?? null);
  return { quote, speaker };
}
