/** May be one of them: most texts hold none, and classes of scripts take a browser long to make ready. */
const MAYBE = /[\u0590-\u08ff\ud803\ud83b\ufb1d-\ufefc]/;
const countRightToLeft = (text: string): number =>
  text.match(/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu)?.length ?? 0;

/** As many of the letters run the other way as no name or term in a sentence would make. */
const MOST = 0.7;

/**
 * The direction of a paragraph whose letters run against the rest of its article, as a whole quotation in another
 * language does; null for one that goes along. Foreign names at its beginning turn nothing.
 */
export function turnedFrom(dir: 'ltr' | 'rtl', text: string): 'ltr' | 'rtl' | null {
  const back = MAYBE.test(text) ? countRightToLeft(text) : 0;
  if (dir === 'ltr' && back === 0) return null;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const against = dir === 'ltr' ? back : letters - back;
  if (letters === 0 || against / letters < MOST) return null;
  return dir === 'ltr' ? 'rtl' : 'ltr';
}
