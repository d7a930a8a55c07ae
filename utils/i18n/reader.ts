import type { UiLanguage } from '../settings.ts';
import { reader as en, common as enCommon } from './en.ts';
import type { Messages } from './messages.ts';

export type ReaderMessages = Pick<Messages, 'common' | 'reader'>;

/** All languages in one: a content script is one file and loads nothing later. Only these sections are bundled. */
const TABLES: Record<UiLanguage, ReaderMessages> = {
  en: { common: enCommon, reader: en },
};

export const readerMessages = (language: UiLanguage): ReaderMessages => TABLES[language];
