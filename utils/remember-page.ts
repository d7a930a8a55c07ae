import type { PageScope } from './page-scope.ts';

/**
 * Remembers a page as it is now, by what nearly every change to its content moves: its numbers of elements and
 * characters, its height, its scroll position, its address, the part that is to be read.
 * @returns whether all that is still the same
 */
export function rememberPage(document: Document, scope: PageScope): () => boolean {
  const state = () =>
    [
      document.URL,
      document.getElementsByTagName('*').length,
      document.documentElement?.textContent?.length,
      document.documentElement?.scrollHeight,
      document.documentElement?.scrollTop,
    ].join(' ');
  const [read, region] = [state(), scope.region];
  return () => scope.region === region && state() === read;
}
