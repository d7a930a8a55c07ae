import type { PageScope } from './page-scope.ts';

// What `executeScript` runs in a page, as a function: it may use nothing but its arguments.

type Scoped = Record<symbol, PageScope | undefined>;

export function closeReader(name: string): boolean {
  const reader = (globalThis as Scoped)[Symbol.for(name)]?.reader;
  if (!reader?.isOpen()) return false;
  reader.close();
  return true;
}

/** False where the reader is open or being opened. A claim that nobody released ends by itself. */
export function claimReader(name: string, blank: PageScope, now: number): boolean {
  const scopes = globalThis as Scoped;
  const key = Symbol.for(name);
  const scope = scopes[key] ?? blank;
  scopes[key] = scope;
  if (scope.reader?.isOpen() || (scope.openingSince !== null && now - scope.openingSince < 10_000)) return false;
  scope.openingSince = now;
  return true;
}

export function releaseReader(name: string): void {
  const scope = (globalThis as Scoped)[Symbol.for(name)];
  if (scope) scope.openingSince = null;
}

/** What was picked on this very page goes before what is kept for its site. */
export function keepRegion(name: string, blank: PageScope, selector: string): void {
  const scopes = globalThis as Scoped;
  const key = Symbol.for(name);
  const scope = scopes[key] ?? blank;
  if (scope.region === null || typeof scope.region === 'string') scope.region = selector;
  scopes[key] = scope;
}

export function readerIsOpen(name: string): boolean {
  return (globalThis as Scoped)[Symbol.for(name)]?.reader?.isOpen() ?? false;
}

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
