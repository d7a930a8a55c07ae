import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type I18n, i18nOf } from '../../utils/i18n/i18n.ts';
import type { ReaderMessages } from '../../utils/i18n/messages.ts';
import type { UiLanguage } from '../../utils/settings.ts';

/** What the reader needs to speak one language: its messages and the rest side by side. */
export type ReaderText = ReaderMessages & Omit<I18n<ReaderMessages>, 'messages'>;

/** Makes it of a language and the messages in that language. */
export function textOf(language: UiLanguage, messages: ReaderMessages): ReaderText {
  const { dir, format } = i18nOf(language, messages);
  return { ...messages, language, dir, format };
}

export const TextContext = createContext<ReaderText | null>(null);

/** The text of the reader around this component; throws outside one. */
export function useText(): ReaderText {
  const text = useContext(TextContext);
  if (!text) throw new Error('No TextContext around this component');
  return text;
}
