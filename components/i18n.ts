import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { directionOf } from '../utils/direction.ts';
import { type Format, formatFor } from '../utils/i18n/format.ts';
import type { UiLanguage } from '../utils/settings.ts';

/** What a tree of components needs to speak one language. */
export type I18n<Messages> = { language: UiLanguage; dir: 'ltr' | 'rtl'; messages: Messages; format: Format };

/** Makes it of a language and the messages in that language. */
export const i18nOf = <Messages>(language: UiLanguage, messages: Messages): I18n<Messages> => ({
  language,
  dir: directionOf(language),
  messages,
  format: formatFor(language),
});

/** The context of one surface: each has messages of its own. */
export function i18nContext<Messages>() {
  const I18nContext = createContext<I18n<Messages> | null>(null);
  const useI18n = (): I18n<Messages> => {
    const i18n = useContext(I18nContext);
    if (!i18n) throw new Error('No I18nContext around this component');
    return i18n;
  };
  return { I18nContext, useI18n };
}
