import type { UiLanguage } from '../settings.ts';
import * as ar from './ar.ts';
import * as az from './az.ts';
import * as de from './de.ts';
import * as en from './en.ts';
import * as es from './es.ts';
import * as fr from './fr.ts';
import * as hy from './hy.ts';
import type { PickMessages } from './messages.ts';
import * as ru from './ru.ts';
import * as tr from './tr.ts';
import * as uk from './uk.ts';

/** All languages in one, as in reader.ts: a script in a page loads nothing later. */
const TABLES: Record<UiLanguage, PickMessages> = {
  ar: ar.pick,
  az: az.pick,
  de: de.pick,
  en: en.pick,
  es: es.pick,
  fr: fr.pick,
  hy: hy.pick,
  ru: ru.pick,
  tr: tr.pick,
  uk: uk.pick,
};

export const pickMessages = (language: UiLanguage): PickMessages => TABLES[language];
