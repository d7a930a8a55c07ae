import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { directionOf } from '../../utils/direction.ts';
import { type Format, formatFor } from '../../utils/i18n/format.ts';
import type { ReaderMessages } from '../../utils/i18n/messages.ts';
import type { UiLanguage } from '../../utils/settings.ts';

/** What the reader needs to speak one language. */
export type ReaderText = ReaderMessages & { language: UiLanguage; dir: 'ltr' | 'rtl'; format: Format };

export const textOf = (language: UiLanguage, messages: ReaderMessages): ReaderText => ({
  ...messages,
  language,
  dir: directionOf(language),
  format: formatFor(language),
});

export const TextContext = createContext<ReaderText | null>(null);

export function useText(): ReaderText {
  const text = useContext(TextContext);
  if (!text) throw new Error('No TextContext around this component');
  return text;
}
