import type { UiLanguage } from '../settings.ts';
import type { Plural } from './plural.ts';

export type Values = Record<string, string>;

export type Format = ReturnType<typeof formatFor>;

/** Puts values in the places of `{names}`. The values are plain text and are not looked through again. */
export function fill(message: string, values: Values): string {
  return message.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}

/** Numbers, dates and plurals as one language writes them. */
export function formatFor(language: UiLanguage) {
  const rules = new Intl.PluralRules(language);
  const number = new Intl.NumberFormat(language);
  const percent = new Intl.NumberFormat(language, { style: 'percent' });
  const list = new Intl.ListFormat(language);
  return {
    fill,
    number: (value: number) => number.format(value),
    /** A share from 0 to 1. */
    percent: (share: number) => percent.format(share),
    list: (items: string[]) => list.format(items),
    /** The message in the form for `n`, with the number in the language's digits. */
    plural: (forms: Plural, n: number) =>
      // English has no category for two; a table may still give “both”.
      fill((n === 2 ? forms.two : undefined) ?? forms[rules.select(n)] ?? forms.other, { n: number.format(n) }),
    /**
     * The day of an ISO 8601 moment; null where it is none. A day without a time is that day everywhere; a moment is
     * shown in the zone that it was printed in, so that the date is the page's.
     */
    date: (iso: string): string | null => {
      const day = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso)?.[0];
      const moment = new Date(day ? `${day}T00:00:00Z` : iso);
      if (Number.isNaN(moment.getTime())) return null;
      return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(moment);
    },
  };
}
