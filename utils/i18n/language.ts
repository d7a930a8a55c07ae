import { UI_LANGUAGES, type UiLanguage } from '../settings.ts';

/**
 * The interface's language: the chosen one, else the first of the browser's that there is a table for, else English.
 * @param preferred BCP 47, best first: `[browser.i18n.getUILanguage(), ...navigator.languages]`.
 */
export function pickLanguage(chosen: UiLanguage | 'auto', preferred: readonly string[]): UiLanguage {
  if (chosen !== 'auto') return chosen;
  for (const tag of preferred) {
    const base = tag.toLowerCase().split(/[-_]/)[0];
    const known = UI_LANGUAGES.find(language => language === base);
    if (known) return known;
  }
  return 'en';
}

/** A tag with a region, which alone tells more than the language, and which `Intl` takes: users can write others. */
const REGIONAL = /^([a-z]{2})(?:-[A-Z][a-z]{3})?-(?:[A-Z]{2}|\d{3})$/;

/** The language as the browser's user writes it, for numbers and dates: “en-GB”. */
export const localeOf = (language: UiLanguage, preferred: readonly string[]): string =>
  preferred.find(tag => REGIONAL.exec(tag)?.[1] === language) ?? language;

/** Names that some browsers lack in their own data. */
const OWN_NAMES = new Map([
  ['az', 'Azərbaycanca'],
  ['hy', 'Հայերեն'],
]);

/** The language's own name for itself, with a capital where it has them: “Հայերեն”. Falls back to the tag. */
export function nameOfLanguage(tag: string): string {
  const known = OWN_NAMES.get(tag.toLowerCase().split('-')[0] ?? '');
  if (known) return known;
  try {
    const name = new Intl.DisplayNames([tag], { type: 'language', fallback: 'code' }).of(tag) ?? tag;
    return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
  } catch (error) {
    // A page's hreflang can be anything; what is not a tag is shown as it stands.
    if (error instanceof RangeError) return tag;
    throw error;
  }
}

/** Whether the letters of a language join: spaces would tear its words apart. By BCP 47 tag. */
export const joinsLetters = (tag: string): boolean => /^(ar|fa|ur)\b/i.test(tag);
