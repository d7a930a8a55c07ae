import type { OptionsMessages } from '../../utils/i18n/messages.ts';
import type { SettingName, Settings } from '../../utils/settings.ts';

export type Shortcut = { command: string; keys: string };

/** What the options page asks of the extension around it. */
export type OptionsActions = {
  /** Takes effect at once. False: it could not be saved. */
  change<Name extends SettingName>(name: Name, value: Settings[Name]): Promise<boolean>;
  /** Forgets a site and gives its permission back. False: that could not be saved. */
  removeSite(host: string): Promise<boolean>;
  /** Whether this browser lets the reader open by itself on a site: settings from elsewhere bring no permission. */
  isAllowed(host: string): Promise<boolean>;
  /** Asks the user for that. Call it in a click. False: refused. */
  allow(host: string): Promise<boolean>;
  saveFile(name: string, type: string, text: string): void;
  /** Opens the browser's own page for shortcuts; null where no extension may, and words must tell the way. */
  openShortcuts: (() => void) | null;
};

/** Says for a moment what was done, in the language that the page has by then. */
export type Say = (words: (messages: OptionsMessages) => string) => void;
