import type { UiLanguage } from '../settings.ts';
import * as ar from './ar.ts';
import * as az from './az.ts';
import * as de from './de.ts';
import * as en from './en.ts';
import * as es from './es.ts';
import * as fr from './fr.ts';
import * as hy from './hy.ts';
import type { ReaderMessages } from './messages.ts';
import * as ru from './ru.ts';
import * as tr from './tr.ts';
import * as uk from './uk.ts';

/** All languages in one: a content script is one file and loads nothing later. Only these sections are bundled. */
const TABLES: Record<UiLanguage, ReaderMessages> = {
  ar: { common: ar.common, reader: ar.reader },
  az: { common: az.common, reader: az.reader },
  de: { common: de.common, reader: de.reader },
  en: { common: en.common, reader: en.reader },
  es: { common: es.common, reader: es.reader },
  fr: { common: fr.common, reader: fr.reader },
  hy: { common: hy.common, reader: hy.reader },
  ru: { common: ru.common, reader: ru.reader },
  tr: { common: tr.common, reader: tr.reader },
  uk: { common: uk.common, reader: uk.reader },
};

export const readerMessages = (language: UiLanguage): ReaderMessages => TABLES[language];
