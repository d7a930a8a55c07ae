import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { I18n } from '../utils/i18n/i18n.ts';

/** The context of one surface: each has messages of its own. */
export function i18nContext<Messages>() {
  const I18nContext = createContext<I18n<Messages> | null>(null);
  const useI18n = (): I18n<Messages> => {
    const i18n = useContext(I18nContext);
    if (!i18n) throw new Error('No I18nContext around this component');
    return i18n;
  };
  return { I18nContext, useI18n };
}
