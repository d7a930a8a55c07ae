import type { Leaf } from '../../segment/leaf.ts';
import { asksToSubscribe, saysSeeAlso } from '../evidence/find-cues.ts';
import { endsSentence } from '../evidence/own.ts';
import { asksToFollow } from './channels.ts';

const LONGEST_CALL = 15;
/** In italics or bold. */
const LONGEST_SET_OFF = 30;
const LONGEST_SHARE = 8;
const EMAIL = /[\w.]@[\w-]+\.\w/;

/** A line that asks to follow; one in italics or bold that does so in other words, or tells where to write to. */
export const isCall = ({ text, emphasised, figures, kind }: Leaf): boolean =>
  figures.quotes === 0 &&
  ((emphasised >= 0.9 * text.length &&
    figures.words <= LONGEST_SET_OFF &&
    (asksToSubscribe(text) || EMAIL.test(text))) ||
    (kind === 'paragraph' && figures.words <= LONGEST_CALL && asksToFollow(text)));

/** How a call to share begins, or ends in Turkic languages. */
const SHARE =
  /^(?:share|teilen|partagez|comparte|compartir|condividi|partilhe|compartilhe|udostępnij|поделитесь|поделиться|поділ[иі]т|կիսվ|شارك|paylaş|.{0,30}\spaylaş(?:ın)?$)/i;

/** “Share this article with your friends”: a short line, no sentence. */
export const isShare = ({ text, figures, kind }: Leaf): boolean =>
  kind === 'paragraph' && figures.words <= LONGEST_SHARE && !endsSentence(text) && SHARE.test(text);

/** “Read more: Three boats found”, though nothing of it is a link. */
export const isPointer = ({ text, figures, kind }: Leaf): boolean =>
  kind === 'paragraph' && figures.words <= LONGEST_CALL && /[:：՝]\s/.test(text.slice(0, 40)) && saysSeeAlso(text);
