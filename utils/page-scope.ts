import type { ReadOutcome } from './types.ts';

type ReaderControls = {
  close(): void;
  /** Scrolls to a quote of the reading and marks it for a moment. */
  show(quoteIndex: number): void;
  isOpen(): boolean;
};

/** What `extract.js` leaves behind. */
export type LastRead = {
  outcome: ReadOutcome;
  /** Whether it was read, and is still as it was. */
  isFresh(): boolean;
};

/** What the scripts of this extension share in one page, out of the page's own reach. */
export type PageScope = {
  /** So that the reader's bundle holds no extraction code, and a page that stands still is read once. */
  lastRead: LastRead | null;
  /** Registered by the reader. */
  reader: ReaderControls | null;
  /** When someone began to open the reader, in ms; null when nobody does. Two presses at once open it once. */
  openingSince: number | null;
  /** Registered by `extract.js`: scrolls the page itself to a quote. False: its words are not in the page. */
  showInPage: ((quoteIndex: number) => boolean) | null;
  /** Takes the keys while an overlay is open. */
  onKey: ((event: KeyboardEvent) => void) | null;
  /** What to read instead of what is found automatically: picked on this page, or the selector kept for its site. */
  region: Element | string | null;
};

/** A page that nothing of this extension has run in. */
export const BLANK_SCOPE: PageScope = {
  lastRead: null,
  reader: null,
  openingSince: null,
  showInPage: null,
  onKey: null,
  region: null,
};

/**
 * A registered symbol: `executeScript` functions cannot close over imports and look it up by this name, and an
 * element or frame that the page names like it cannot stand in for it.
 */
export const SCOPE_NAME = 'on-the-record';

type Scopes = Record<symbol, PageScope | undefined>;

/** The scope of this page where one has been made. */
export const knownScope = (world: object = globalThis): PageScope | undefined =>
  (world as Scopes)[Symbol.for(SCOPE_NAME)];

/** The scope of this page, made at the first call. */
export function pageScope(world: object = globalThis): PageScope {
  const scope = knownScope(world) ?? { ...BLANK_SCOPE };
  (world as Scopes)[Symbol.for(SCOPE_NAME)] = scope;
  return scope;
}
