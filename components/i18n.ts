import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Format, formatFor } from '../utils/i18n/format.ts';
import { directionOf } from '../utils/i18n/language.ts';
import type { Messages } from '../utils/i18n/messages.ts';
import type { UiLanguage } from '../utils/settings.ts';

export type I18n = { language: UiLanguage; dir: 'ltr' | 'rtl'; messages: Messages; format: Format };

/** What a tree of components needs to speak one language. */
export const i18nOf = (language: UiLanguage, messages: Messages): I18n => ({
  language,
  dir: directionOf(language),
  messages,
  format: formatFor(language),
});

export const I18nContext = createContext<I18n | null>(null);

export function useI18n(): I18n {
  const i18n = useContext(I18nContext);
  if (!i18n) throw new Error('No I18nContext around this component');
  return i18n;
}
