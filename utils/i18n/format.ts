import type { UiLanguage } from '../settings.ts';
import type { Plural } from './plural.ts';
import { STAND_INS, type StandIn } from './stand-ins.ts';

export type Values = Record<string, string>;

export type Format = ReturnType<typeof formatFor>;

/** Puts values in the places of `{names}`. The values are plain text and are not looked through again. */
export function fill(message: string, values: Values): string {
  return message.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}

/**
 * Numbers, dates and plurals as one language writes them.
 * @param standIn used in place of the browser's data, which may be missing or, as Chromium's for Azerbaijani, in part
 * @param locale the language as one region writes it
 */
export function formatFor(
  language: UiLanguage,
  standIn: StandIn | null = STAND_INS.get(language) ?? null,
  locale: string = language,
) {
  const rules = new Intl.PluralRules(standIn?.pluralsOf ?? language);
  const number = new Intl.NumberFormat(standIn?.numbersOf ?? locale);
  const percent = new Intl.NumberFormat(standIn?.numbersOf ?? locale, {
    style: 'percent',
    maximumFractionDigits: 0,
    maximumSignificantDigits: 1,
    roundingPriority: 'morePrecision', // of three hundred speakers nobody says 0 %
  });
  const list = standIn ? null : new Intl.ListFormat(locale);
  return {
    fill,
    number: (value: number) => number.format(value),
    /** A share from 0 to 1. */
    percent: (share: number) => percent.format(share),
    list: (items: string[]) => list?.format(items) ?? items.join(', '),
    /** The message in the form for `n`, with the number in the language's digits. */
    plural: (message: Plural, n: number) => {
      const forms = typeof message === 'string' ? { other: message } : message;
      // English has no category for two; a table may still give “both”.
      return fill((n === 2 ? forms.two : undefined) ?? forms[rules.select(n)] ?? forms.other, { n: number.format(n) });
    },
    /**
     * The day of an ISO 8601 moment; null where it is none. It is the day that the page printed, wherever the reader is.
     */
    date: (iso: string): string | null => {
      const day = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso)?.[0];
      const moment = new Date(day ? `${day}T00:00:00Z` : iso);
      if (Number.isNaN(moment.getTime())) return null;
      if (standIn) return standIn.date(moment.getUTCDate(), moment.getUTCMonth(), moment.getUTCFullYear());
      // Not by `dateStyle`: Armenian's would be “03”.
      const style = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
      return new Intl.DateTimeFormat(locale, style).format(moment);
    },
  };
}
