import type { Page } from 'puppeteer-core';

export const NAMES = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof NAMES)[number];

export type LaunchOptions = {
  /** The unpacked extension. Default: what `npm run build` wrote for this browser. */
  extension?: string;
  headless?: boolean;
  /** Whether pages may reach other machines. Default: no; what they ask for fails at once. */
  online?: boolean;
  /** The address that `http://news.example` stands for. Chromium only: there sites differ from this machine's own. */
  news?: string;
};

/** A real browser with the extension in it. The same for both, so that each end-to-end test is written once. */
export type ExtensionBrowser = {
  readonly name: BrowserName;
  /** Opens a tab, brings it to the front and waits until it has loaded. */
  open(url: string): Promise<Page>;
  /** Clicks the toolbar button for real, which grants `activeTab`, and gives the popup that opens. */
  clickToolbar(page: Page): Promise<Popup>;
  /** The side panel (Firefox: sidebar), once something has opened it. */
  sidePanel(): Promise<Popup>;
  /** Shows the tab in front as on paper, or to a user of other settings; what is not named is as usual. */
  emulate(page: Page, media: Media): Promise<void>;
  /** Says yes beforehand to the permission for a site of this origin, when the extension asks for it. */
  allowSite(origin: string): Promise<void>;
  /** What the toolbar shows for the tab in front. */
  badge(): Promise<Badge>;
  /** The extension's shortcut for the tab in front: Alt+R. */
  pressShortcut(): Promise<void>;
  /** The address of one of the extension's own pages. */
  address(page: string): Promise<string>;
  /** The text on the clipboard, read by a page. */
  readClipboard(page: Page): Promise<string>;
  /** Runs a function in one of the extension's own contexts, where `chrome` has its rights. Sent as source. */
  inExtension<Args extends unknown[], Result>(
    script: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>>;
  /** Stores settings by name, as the options page does. */
  setSettings(settings: Record<string, unknown>): Promise<void>;
  /** What an update does: the extension starts anew while its old content scripts live on in the open tabs. */
  reloadExtension(): Promise<void>;
  /** Turns the extension off for good: of this browser only the open tabs can be used then. */
  turnOff(): Promise<void>;
  /** Errors that nobody caught, or that were logged as errors, in pages, popup and background since the start. */
  errors(): Promise<string[]>;
  /** Closes the popup and the tabs that `open` has opened. */
  clear(): Promise<void>;
  close(): Promise<void>;
};

export type Media = { print?: boolean; dark?: boolean; forcedColours?: boolean; reducedMotion?: boolean };

export type Badge = { text: string; title: string };

/** The extension's popup, or its side panel. Scripts are sent as source: they may use nothing but their arguments and the page. */
export type Popup = {
  evaluate<Args extends unknown[], Result>(script: (...args: Args) => Result, ...args: Args): Promise<Awaited<Result>>;
  /** Clicks the first element that matches, with a real mouse event. */
  click(selector: string): Promise<void>;
  type(selector: string, text: string): Promise<void>;
  /** Presses one key, as `KeyboardEvent.key` names it. */
  press(key: string): Promise<void>;
  /** A PNG of the popup. */
  screenshot(path: string): Promise<void>;
  isOpen(): Promise<boolean>;
  close(): Promise<void>;
};

/** The source of a call. */
export function sourceOf(script: (...args: never[]) => unknown, args: readonly unknown[]): string {
  return `(${script})(...${JSON.stringify(args)})`;
}
