import type { UiLanguage } from '../settings.ts';
import type { ReaderMessages } from './messages.ts';

// All languages in one: a content script is one file and loads nothing later. Only these sections are bundled.
const COMMON = import.meta.glob<ReaderMessages['common']>('./??.ts', { eager: true, import: 'common' });
const READER = import.meta.glob<ReaderMessages['reader']>('./??.ts', { eager: true, import: 'reader' });

/** The messages of the reader in a language. */
export function readerMessages(language: UiLanguage): ReaderMessages {
  const [common, reader] = [COMMON[`./${language}.ts`], READER[`./${language}.ts`]];
  if (!common || !reader) throw new Error(`No messages in ${language}`);
  return { common, reader };
}
