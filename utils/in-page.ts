import type { PageScope } from './page-scope.ts';

// What `executeScript` runs in a page, as a function: it may use nothing but its arguments.

type Scoped = Record<symbol, PageScope | undefined>;

/** Closes the reader; whether there was one to close. */
export function closeReader(name: string): boolean {
  const reader = (globalThis as Scoped)[Symbol.for(name)]?.reader;
  if (!reader?.isOpen()) return false;
  reader.close();
  return true;
}

/**
 * What it takes to open the reader: nothing where it is open or being opened, a new reading where the page has not been
 * read as it is now. A claim that nobody released ends by itself.
 */
export function claimReader(name: string, blank: PageScope, now: number): 'nothing' | 'reader' | 'reading' {
  const scopes = globalThis as Scoped;
  const key = Symbol.for(name);
  const scope = scopes[key] ?? blank;
  scopes[key] = scope;
  if (scope.reader?.isOpen() || (scope.openingSince !== null && now - scope.openingSince < 10_000)) return 'nothing';
  scope.openingSince = now;
  return scope.lastRead?.isFresh() ? 'reader' : 'reading';
}

/** Whether this document has been read, however it may have changed since. */
export function wasRead(name: string): boolean {
  return Boolean((globalThis as Scoped)[Symbol.for(name)]?.lastRead);
}

/** The last reading as JSON text, empty where there is none or the page is no longer as it was read. */
export function recall(name: string): string {
  const lastRead = (globalThis as Scoped)[Symbol.for(name)]?.lastRead;
  return lastRead?.isFresh() ? JSON.stringify(lastRead.outcome) : '';
}

/** What was picked on this very page goes before what is kept for its site. */
export function keepRegion(name: string, blank: PageScope, selector: string): void {
  const scopes = globalThis as Scoped;
  const key = Symbol.for(name);
  const scope = scopes[key] ?? blank;
  if (scope.region === null || typeof scope.region === 'string') scope.region = selector;
  scopes[key] = scope;
}

/** Whether the reader lies over this page. */
export function readerIsOpen(name: string): boolean {
  return (globalThis as Scoped)[Symbol.for(name)]?.reader?.isOpen() ?? false;
}

/** Shows a quote, by its number, in the reader or else in the page; whether either could. */
export function showInTab(name: string, quoteIndex: number): boolean {
  const scope = (globalThis as Scoped)[Symbol.for(name)];
  if (!scope?.reader?.isOpen()) return scope?.showInPage?.(quoteIndex) ?? false;
  scope.reader.show(quoteIndex);
  return true;
}

/** The dialog stops the page: not before the answer is on its way. */
export function printPage(): void {
  setTimeout(() => window.print());
}
