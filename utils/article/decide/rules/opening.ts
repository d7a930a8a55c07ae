import { leadOf } from '../../metadata/byline-lead.ts';
import { BYLINE_WORDS } from '../../metadata/byline-words.ts';
import { isFullName } from '../../metadata/full-name.ts';
import type { Leaf, Piece } from '../../segment/leaf.ts';
import { bare, countWords } from '../../segment/text.ts';
import { endsSentence } from '../evidence/own.ts';
import { isCall, isShare } from './calls.ts';
import { isCredit } from './credits.ts';

/** Drops what stands between the headline and the first paragraph and is about the page: none of it is a sentence. */
export function dropOpening(pieces: Piece[], decided: (boolean | null)[]): void {
  const last = decided.lastIndexOf(true);
  for (let first = decided.indexOf(true); first < last; first = decided.indexOf(true)) {
    const piece = pieces[first];
    if (piece?.type !== 'text' || !(isOpening(piece) || isNameAlone(pieces, decided, first))) return;
    decided[first] = false;
  }
}

const isOpening = (leaf: Leaf): boolean =>
  leaf.kind === 'paragraph' && !endsSentence(leaf.text) && OPENINGS.some(isOne => isOne(leaf));

const BRACKETS = /^[([]\s*|\s*[)\]]$/g;
const isCreditLine = (leaf: Leaf): boolean => isCredit({ ...leaf, text: leaf.text.replace(BRACKETS, '') }, undefined);

/** “By Ann Lee”. */
const isByline = ({ text }: Leaf): boolean => leadOf(text) > 0 && isFullName(text.slice(leadOf(text)));

/** “Ann Lee”, “Ann Lee, harbour reporter” above the first paragraph, and nowhere else: no turn of an interview. */
function isNameAlone(pieces: Piece[], decided: (boolean | null)[], at: number): boolean {
  const piece = pieces[at];
  const next = pieces.find((other, i) => i > at && decided[i] && other.type === 'text');
  if (piece?.type !== 'text' || piece.kind !== 'paragraph' || piece.emphasised > 0 || next?.type !== 'text')
    return false;
  const [name = '', work, ...more] = piece.text.split(', ');
  const isByline = isFullName(name) && !more.length && (!work || ROLES.has(bare(work).split(' ').at(-1) ?? ''));
  const isOnce = pieces.every(other => other === piece || other.type !== 'text' || !other.text.startsWith(piece.text));
  return isByline && isOnce && next.kind === 'paragraph' && next.figures.words >= PROSE && endsSentence(next.text);
}
const PROSE = 12;
const ROLES = new Set<string>(BYLINE_WORDS.roles);

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
