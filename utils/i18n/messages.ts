import type { UiLanguage } from '../settings.ts';

export type Messages = typeof import('./en.ts');

/** A language is loaded when it is needed: a popup carries one table, not ten. */
const TABLES: Record<UiLanguage, () => Promise<Messages>> = {
  en: () => import('./en.ts'),
  ru: () => import('./ru.ts'),
  az: () => import('./az.ts'),
  hy: () => import('./hy.ts'),
  tr: () => import('./tr.ts'),
  uk: () => import('./uk.ts'),
  de: () => import('./de.ts'),
  fr: () => import('./fr.ts'),
  es: () => import('./es.ts'),
  ar: () => import('./ar.ts'),
};

export const loadMessages = (language: UiLanguage): Promise<Messages> => TABLES[language]();
