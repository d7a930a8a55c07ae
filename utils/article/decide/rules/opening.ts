import { leadOf } from '../../metadata/byline-lead.ts';
import { isFullName } from '../../metadata/full-name.ts';
import type { Leaf, Piece } from '../../segment/leaf.ts';
import { countWords } from '../../segment/text.ts';
import { endsSentence } from '../evidence/own.ts';
import { isCall, isShare } from './calls.ts';
import { isCredit } from './credits.ts';

/** Drops what stands between the headline and the first paragraph and is about the page: none of it is a sentence. */
export function dropOpening(pieces: Piece[], decided: (boolean | null)[]): void {
  const last = decided.lastIndexOf(true);
  for (let first = decided.indexOf(true); first < last; first = decided.indexOf(true)) {
    const piece = pieces[first];
    if (piece?.type !== 'text' || !isOpening(piece)) return;
    decided[first] = false;
  }
}

const isOpening = (leaf: Leaf): boolean =>
  leaf.kind === 'paragraph' && !endsSentence(leaf.text) && OPENINGS.some(isOne => isOne(leaf));

const BRACKETS = /^[([]\s*|\s*[)\]]$/g;
const isCreditLine = (leaf: Leaf): boolean => isCredit({ ...leaf, text: leaf.text.replace(BRACKETS, '') }, undefined);

/** “By Ann Lee”. */
const isByline = ({ text }: Leaf): boolean => leadOf(text) > 0 && isFullName(text.slice(leadOf(text)));

/** “Home > Sea > Harbour”. */
const isTrail = ({ text }: Leaf): boolean => {
  const steps = text.split(/\s[>»›→/]\s/);
  return steps.length > 1 && steps.length < 6 && steps.every(step => countWords(step) <= 3);
};

/** “Listen to this article”, “Reading time: 5 minutes”, in the languages of the interface and a few others. */
const USES =
  /^(?:listen to (?:this|the)|(?:artikel|beitrag) (?:an)?hören|écouter (?:cet|l[’'])|escuch(?:ar|a) (?:el|la|este|esta)|ascolta |ouvir |слушать |прослушать |слухати |dinlə|haberi dinle|makaleyi dinle|լսել|استمع|reading time|lesezeit|temps de lecture|tiempo de lectura|tempo de(?: leitura)?|время чтения|час читання|oxuma (?:vaxtı|müddəti)|okuma süresi|ընթերցման|وقت القراءة|\d+ min(?:utes?)? read|(?:просмотр|перегляд)\S*:|(?:المشاهدات|views|baxış|oxunub|okunma|դիտում)\S*[:՝])/iu;
const LONGEST_USE = 7;
const isUse = ({ text, figures }: Leaf): boolean => figures.words <= LONGEST_USE && USES.test(text);

const OPENINGS: ((leaf: Leaf) => boolean)[] = [isCreditLine, isByline, isTrail, isUse, isCall, isShare];
