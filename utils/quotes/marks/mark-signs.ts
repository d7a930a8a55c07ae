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

export const markRun = /[„“”"«»‟「」『』《》‘’‚'‹›]|``|՛՛/g;

export const isSpace = (c: string | undefined) => c === undefined || /[\s\u200b-\u200f\u2060\ufeff]/.test(c);
export const isOpeningSide = (c: string | undefined) => isSpace(c) || /[([{\-–—/:„“«‘'"]/.test(c ?? '');
export const isClosingSide = (c: string | undefined) => isSpace(c) || /[)\]}\-–—/.,;:!?…”»’'"]/.test(c ?? '');
export const isLetter = (c: string | undefined) =>
  c !== undefined && (characterBits(c.charCodeAt(0)) & (LETTER | NUMBER)) !== 0;
