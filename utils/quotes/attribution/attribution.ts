import type { Quote, Span } from '../../types.ts';
import type { Stretch } from '../marks/stretch.ts';
import type { Mention } from '../mentions/mention.ts';

/** What an attribution says where the text does not. */
export const nobody = { mention: null, cue: null, evidence: 'none' } as const;

/** What is known of one marked stretch: more than the interface shows, as much as the scorer asks for. */
export type Attribution = {
  stretch: Stretch;
  /** The words that name the speaker here; null where none do. */
  mention: Mention | null;
  cue: Span | null;
  evidence: Quote['evidence'];
  /** Of the choice of mention, from 0 to 1. */
  confidence: number;
};
