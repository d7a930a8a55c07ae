import { THEMES, type Theme } from './settings.ts';

/** The theme's copy that can be read before the first paint; storage.sync answers only after it. */
const THEME_COPY = 'theme';

/** Dresses the page in the last theme, synchronously: no flash. */
export function dressEarly(page: HTMLElement = document.documentElement): void {
  const theme = localStorage.getItem(THEME_COPY);
  if (THEMES.some(known => known === theme)) page.dataset.theme = theme ?? 'auto';
}

/** Keeps the theme for the next time. */
export const keepTheme = (theme: Theme) => localStorage.setItem(THEME_COPY, theme);
