import { directionOf } from '../direction.ts';
import type { UiLanguage } from '../settings.ts';
import { type Format, formatFor } from './format.ts';
import { localeOf } from './language.ts';

/** What a surface needs to speak one language. */
export type I18n<Messages> = { language: UiLanguage; dir: 'ltr' | 'rtl'; messages: Messages; format: Format };

/** Makes it of a language and the messages in that language. */
export const i18nOf = <Messages>(language: UiLanguage, messages: Messages): I18n<Messages> => ({
  language,
  dir: directionOf(language),
  messages,
  format: formatFor(language, undefined, localeOf(language, navigator.languages)),
});
