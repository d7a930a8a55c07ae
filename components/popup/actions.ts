import type { SettingName, Settings } from '../../utils/settings.ts';
import type { Problem } from '../../utils/types.ts';

/** What the popup asks of the extension around it. The entry point wires it; components only call it. */
export type PopupActions = {
  /** Puts text on the clipboard. False: the browser refused. */
  copy(text: string): Promise<boolean>;
  toggleReader(): Promise<{ open: boolean } | { problem: Problem }>;
  /** Shows a quote by its index in `Reading.quotes`. Not shown: its words are not in the page. */
  showQuote(index: number): Promise<{ shown: boolean } | { problem: Problem }>;
  /** Takes effect at once. False: it could not be saved. */
  change<Name extends SettingName>(name: Name, value: Settings[Name]): Promise<boolean>;
  retry(): void;
  /** Opens the reader by itself on a site from now on, or no longer. False: the user or the browser refused. */
  openAlways(host: string, always: boolean): Promise<boolean>;
  /** Whether this browser lets it: settings from another device bring no permission. */
  mayOpenAlways(host: string): Promise<boolean>;
  /** Prints the clean article. */
  print(): Promise<{ open: boolean } | { problem: Problem }>;
  openOptions(): void;
  /** Lets the user pick in the page what to read. Null where the page is not in front. */
  pick: (() => void) | null;
  /** Null where the popup is in a tab already. */
  openInTab: (() => void) | null;
  /** Null where the browser has no side panel, or this is it. False: the browser refused. */
  openInPanel: (() => Promise<boolean>) | null;
  saveFile(name: string, type: string, text: string): void;
};

/** Says something on screen and to screen readers, for a moment. */
export type Say = (words: string) => void;

/** Copies, and says `done`. Resolves to false where the browser refused; the text is on screen then. */
export type Copy = (text: string, done: string) => Promise<boolean>;
