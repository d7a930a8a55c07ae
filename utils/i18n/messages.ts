import type { UiLanguage } from '../settings.ts';

export type Messages = typeof import('./en.ts');

/** A language is loaded when it is needed: a popup carries one table, not ten. */
const TABLES: Record<UiLanguage, () => Promise<Messages>> = {
  en: () => import('./en.ts'),
};

export const loadMessages = (language: UiLanguage): Promise<Messages> => TABLES[language]();
