import type { Theme } from '../settings.ts';

/** Whether Dark Reader has made a page dark. To be asked before the page's colours are locked: it leaves the page then. */
export const isDarkened = (document: Document = globalThis.document) =>
  document.documentElement.dataset.darkreaderScheme === 'dark';

/** The theme to show: what follows the system follows the user's Dark Reader before it. */
export const shownTheme = (theme: Theme, darkened: boolean): Theme => (theme === 'auto' && darkened ? 'dark' : theme);
