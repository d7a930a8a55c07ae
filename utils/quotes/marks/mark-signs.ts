import { characterBits, LETTER, NUMBER } from '../../characters.ts';

/** Marks that only open, or only close. “ and " do either: German closes with what English opens with. */
export const opensWith = '„«‟‚‹「『《';
export const closesWith = '”»’›」』》';

/** What may close a mark: pairs are often mixed. */
export const closerOf: Record<string, string> = {
  '„': '“”"‟»',
  '“': `”“"„''`,
  '"': '"”“',
  '«': '»',
  '»': '«',
  '”': '”“',
  '‟': '”',
  '「': '」',
  '『': '』',
  '《': '》',
  '‘': '’',
  '‚': '‘’',
  "'": "'",
  '‹': '›',
  '›': '‹',
  "''": "''",
  '``': "''``",
  '՛՛': '՛՛',
};

/** Every mark, doubled ones whole. */
export const markRun = /[„“”"«»‟「」『』《》‘’‚'‹›]|``|՛՛/g;

/** White space, what cannot be seen, or the end of the text. */
export const isSpace = (c: string | undefined) => c === undefined || /[\s\u200b-\u200f\u2060\ufeff]/.test(c);
/** Whether an opening mark may follow a character: a space, a bracket, a dash, a stroke, a colon, another mark. */
export const isOpeningSide = (c: string | undefined) => isSpace(c) || /[([{\-–—/:„“«‘'"]/.test(c ?? '');
/** Whether a closing mark may stand before one. */
export const isClosingSide = (c: string | undefined) => isSpace(c) || /[)\]}\-–—/.,;:!?…”»’'"]/.test(c ?? '');
/** A letter or a figure. */
export const isLetter = (c: string | undefined) => !!c && (characterBits(c.charCodeAt(0)) & (LETTER | NUMBER)) !== 0;
