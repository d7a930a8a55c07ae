import type { Leaf } from '../../segment/leaf.ts';
import { VOWELS } from '../../segment/text.ts';
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

/** How a text takes leave of its readers, in the languages of the interface, in lower case. */
const THANKS = new RegExp(
  `^(?:${[
    'thank(?:s| you)(?: so much| very much)? for reading(?:[!.,]|$| (?:the|this|our|my) )|(?:vielen )?dank(?:e)? (?:fürs|für das) lesen',
    "merci (?:de nous avoir lu|de m[’']avoir lu|d[’']avoir lu|de votre lecture)|gracias por (?:leer|habernos leído|(?:tu|su) lectura)",
    'спасибо,? что (?:дочитал|прочитал|чита)|дяку(?:ю|ємо),? що (?:дочитал|прочитал|чита)|okuduğunuz için teşekkür|oxuduğunuz üçün təşəkkür',
    'շնորհակալություն (?:ընթերց|կարդա)|شكرا(?: لكم)? (?:ل|على )(?:ال)?قراء',
  ].join('|')})`,
);
/** How one asks them for comments. */
const COMMENTS = new RegExp(
  [
    '(?:let us know|tell us|share your (?:thoughts|views|opinions?)|leave (?:us )?(?:a|your)|sound off)(?: .{1,40})? comments?(?: section)?(?: below)?[.!]*$',
    '(?:schreib|sag|verrat|teil)(?:en sie|t|e?)(?: .{1,40})? in de[nr] kommentar|(?:dites|donnez|partagez|laissez)(?: .{1,40})? commentaires?|(?:cuén|déja|díga|compárte)\\S*(?: .{1,40})? comentario',
    '(?:пишите|делитесь|поделитесь|расскажите|оставляйте)(?: .{1,40})? комментари|(?:пишіть|діліться|поділіться|розкажіть|залишайте)(?: .{1,40})? коментар',
    'yorum\\S* .{0,40}(?:paylaşın|yazın|bırakın|belirtin|unutmayın)|şərh\\S* .{0,40}(?:yazın|bölüşün|paylaşın|bildirin|unutmayın)',
    '(?:գրեք|կիսվեք)(?: .{1,40})? մեկնաբան|(?:شاركونا|شاركنا|أخبرونا|اكتبوا لنا)(?: .{1,40})? (?:في |ب)?(?:ال)?تعليق',
  ].join('|'),
);

/** Where who wrote can be reached: “Reach Ann Lee at 555-0142”, “Follow her on X at @annlee”. */
const REACH =
  /^(?:[Cc]ontact|[Rr]each|[Ee]-?mail|[Cc]all|[Ff]ollow)\s(?:\p{Lu}|him\b|her\b|them\b|(?:the )?(?:reporter|writer|author)\b).{0,80}(?:@\w|\d{3}-\d{4})/u;
export const isReach = ({ text, figures, kind }: Leaf): boolean =>
  kind === 'paragraph' && figures.quotes === 0 && figures.words <= LONGEST_SET_OFF && REACH.test(text);

/** “Thanks for reading!”, “Let us know in the comments”. */
export function isLeave({ text, figures, kind }: Leaf): boolean {
  if (kind !== 'paragraph' || figures.quotes > 0 || figures.words > LONGEST_SET_OFF) return false;
  const low = text.toLowerCase();
  return THANKS.test(low.replace(VOWELS, '')) || (figures.words <= LONGEST_CALL && COMMENTS.test(low));
}
