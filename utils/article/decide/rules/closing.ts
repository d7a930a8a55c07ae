import { isFullName } from '../../metadata/full-name.ts';
import type { Leaf, Piece } from '../../segment/leaf.ts';
import { bare, countWords } from '../../segment/text.ts';
import { endsSentence } from '../evidence/own.ts';
import { isLife, lifeUpTo } from './about-authors.ts';
import { isCall, isLeave, isPointer, isReach, isShare } from './calls.ts';
import { contactsUpTo } from './contacts.ts';
import { isCredit } from './credits.ts';

/** Drops what an article ends with that is about the paper or its author. */
export function dropClosing(pieces: Piece[], decided: (boolean | null)[], site: string, authors: string[] = []): void {
  for (let last = decided.lastIndexOf(true); last > 0; last = decided.lastIndexOf(true)) {
    const piece = pieces[last];
    const before = pieces[decided.lastIndexOf(true, last - 1)];
    const contacts = contactsUpTo(pieces, decided, last);
    const from = Math.min(contacts, lifeUpTo(pieces, decided, last));
    if (from < last) decided.fill(false, from, last + 1);
    else if (piece?.type !== 'text' || !CLOSINGS.some(isClosing => isClosing(piece, before, site, authors))) return;
    decided[last] = false;
  }
}

/** “* * *”, “___”: what parts the text from what went. */
const isSigns = ({ figures }: Leaf): boolean => figures.letters === 0 && figures.digits === 0;

/** An address as it is printed, after a few words. */
const isAddress = ({ text, kind }: Leaf): boolean =>
  kind === 'paragraph' && countWords(text.replace(ADDRESS, '')) <= MOST_BEFORE && ADDRESS.test(text);
const ADDRESS = /https?:\/\/\S{1,500}$/;
const MOST_BEFORE = 5;

/** “[print] [discuss (3)]”: several links in a row, and no sentence. */
const isLinks = ({ text, kind, links, linked }: Leaf): boolean =>
  kind === 'paragraph' && links > 1 && linked >= LINKED * text.length && !endsSentence(text);
const LINKED = 0.6;

/** A name alone after a sentence, a person's or the site's: who wrote stands above the article. */
const isSignature = ({ text, kind }: Leaf, before: Piece | undefined, site: string): boolean =>
  kind === 'paragraph' &&
  before?.type === 'text' &&
  before.kind === 'paragraph' &&
  (endsSentence(before.text) || isFullName(before.text)) &&
  (isFullName(text) || (site !== '' && (bare(text) === site || isAddressOf(text, site))));

/** “TheAnchor.az” of “The Anchor”. */
const isAddressOf = (text: string, site: string): boolean =>
  DOMAIN.test(text) && bare(text.replace(DOMAIN, '')).replaceAll(' ', '') === site.replaceAll(' ', '');
const DOMAIN = /\.[a-z]{2,4}$/;

/** “All rights reserved”, “a link to the site is obligatory”, in the languages of the interface and a few others. */
const RIGHTS = new RegExp(
  [
    '©|all rights reserved|link to .{0,20} (?:required|obligatory)|alle rechte vorbehalten|tous droits réservés|todos los derechos|todos os direitos',
    'riproduzione riservata|tutti i diritti|wszelkie prawa zastrzeżone|tüm hakları|kaynak gösterilm|istinad (?:vacib|zəruri|olunmalı|edilməli)',
    "все права защищены|усі права захищені|(?:ссылка|посилання).{0,40}об(?:ов[’']?)?яз|جميع الحقوق|հղում.{0,40}պարտադիր",
  ].join('|'),
  'i',
);
const isRights = ({ text, figures, kind }: Leaf): boolean =>
  kind === 'paragraph' &&
  figures.words <= (OWNED.test(text) ? LONGEST_NOTICE : LONGEST_CLOSING) &&
  figures.quotes === 0 &&
  RIGHTS.test(text);
/** How a notice of rights begins, that goes on to say what may be done. */
const OWNED = /^(?:copyright )?(?:©|\(c\))/i;
const LONGEST_NOTICE = 60;

/** “ENDS”: how agencies and press offices close a message. */
const isEnd = ({ text, figures, kind }: Leaf): boolean =>
  kind === 'paragraph' && figures.words <= LONGEST_END && ENDS.has(bare(text));
const ENDS = new Set(['ends', 'انتهای پیام', '끝', '完']);
const LONGEST_END = 2;

const LONGEST_CLOSING = 15;

/** “Ann Lee, reporter lee@anchor.example”: a line with an address, and no sentence. */
const isMail = ({ text, figures, kind }: Leaf): boolean =>
  kind === 'paragraph' && figures.words <= LONGEST_MAIL && !endsSentence(text) && MAIL.test(text);
const MAIL = /[\w.]@[\w-]+\.\w+$/;
const LONGEST_MAIL = 8;

const LONGEST_LEFT_OVER = 6;
/** “Read the whole letter:”, though what it announces has gone. Armenian ends its sentences with a colon. */
const isLeftOver = ({ text, figures, kind }: Leaf): boolean =>
  kind === 'paragraph' &&
  figures.words <= LONGEST_LEFT_OVER &&
  figures.quotes === 0 &&
  /[:：]$/.test(text) &&
  !/[Ա-֏]/.test(text);

const CLOSINGS: ((piece: Leaf, before: Piece | undefined, site: string, authors: string[]) => boolean)[] = [
  isLinks,
  isSigns,
  isEnd,
  isAddress,
  isCall,
  isSignature,
  isCredit,
  isPointer,
  isRights,
  isShare,
  isLeave,
  isReach,
  (leaf, _, __, authors) => isLife(leaf, authors),
  isMail,
  isLeftOver,
];
