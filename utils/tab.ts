import { claimReader, closeReader, keepRegion, printPage, readerIsOpen, releaseReader, showInTab } from './in-page.ts';
import { addressOf, inject, isFailure, isWeb, problemOf } from './inject.ts';
import { BLANK_SCOPE, SCOPE_NAME } from './page-scope.ts';
import { keptSelector } from './pick/kept-regions.ts';
import { loadSettings } from './settings.ts';
import type { Problem, ReadOutcome } from './types.ts';

/**
 * Reads the page in a tab. Needs a user gesture on that tab (`activeTab`). Never rejects: what goes wrong is a
 * `Problem`. Reading twice at once is harmless.
 */
export async function readTab(tabId: number, settings = loadSettings()): Promise<ReadOutcome> {
  const asked = addressOf(tabId);
  const { regions } = await settings;
  // Most users have picked nothing: they do not wait for the address.
  const selector = regions.length ? keptSelector(regions, (await asked) ?? '') : null;
  if (selector) await inject(tabId, { func: keepRegion, args: [SCOPE_NAME, BLANK_SCOPE, selector] });
  const outcome = await inject<string | null>(tabId, { files: ['/extract.js'] });
  if (outcome) return typeof outcome === 'string' ? (JSON.parse(outcome) as ReadOutcome) : outcome;
  // Chrome has no result where the page went away meanwhile, Firefox on pages of its own.
  const [before, after] = [await asked, await addressOf(tabId)];
  return { ok: false, problem: before === after && isWeb(after) ? 'unexpected' : problemOf(before, after) };
}

/** Like readTab, where no gesture led here: a page whose address is kept back is one that the user has not asked for. */
export async function readTabUnasked(tabId: number, settings = loadSettings()): Promise<ReadOutcome> {
  const outcome = await readTab(tabId, settings);
  const isRefused = !outcome.ok && outcome.problem === 'restricted-page';
  return isRefused && (await addressOf(tabId)) === '' ? { ok: false, problem: 'no-access' } : outcome;
}

/** Closes the reader in a tab if it is open; reads the page and opens the reader if not. Never rejects. */
export async function toggleReader(tabId: number): Promise<{ open: boolean } | { problem: Problem }> {
  const closed = await inject<boolean>(tabId, { func: closeReader, args: [SCOPE_NAME] });
  if (isFailure(closed)) return { problem: closed.problem };
  return closed ? { open: false } : openReader(tabId);
}

/** Reads the page in a tab and opens the reader there, if it is not open already. Never rejects. */
export async function openReader(tabId: number): Promise<{ open: boolean } | { problem: Problem }> {
  const claimed = await inject<boolean>(tabId, { func: claimReader, args: [SCOPE_NAME, BLANK_SCOPE, Date.now()] });
  if (isFailure(claimed)) return { problem: claimed.problem };
  if (!claimed) return { open: true };
  const [outcome, { font }] = await Promise.all([readTab(tabId), loadSettings()]);
  // Before anything is drawn: no line breaks anew.
  if (outcome.ok && font === 'dyslexic') await bringFontTo(tabId);
  const opened = outcome.ok ? await inject<unknown>(tabId, { files: ['/content-scripts/reader.js'] }) : outcome;
  await inject(tabId, { func: releaseReader, args: [SCOPE_NAME] });
  return isFailure(opened) ? { problem: opened.problem } : { open: true };
}

/** Makes the typeface for dyslexia known in a tab. Never rejects. */
export async function bringFontTo(tabId: number): Promise<void> {
  await inject(tabId, { files: ['/dyslexic-font.js'] });
}

/** Opens the reader in a tab and prints it: the clean pages, not the site's. Never rejects. */
export async function printReader(tabId: number): Promise<{ open: boolean } | { problem: Problem }> {
  const result = await openReader(tabId);
  if (!('problem' in result)) await inject(tabId, { func: printPage, args: [] });
  return result;
}

/** Whether the reader is open in a tab; false also where the tab cannot be asked. */
export async function isReaderOpen(tabId: number): Promise<boolean> {
  return (await inject<boolean>(tabId, { func: readerIsOpen, args: [SCOPE_NAME] })) === true;
}

/**
 * Scrolls to a quote of the last reading and marks it for a moment, in the reader if it is open, else in the page.
 * @returns false where its words could not be found
 */
export async function showQuote(tabId: number, quoteIndex: number): Promise<boolean> {
  return (await inject<boolean>(tabId, { func: showInTab, args: [SCOPE_NAME, quoteIndex] })) === true;
}

/**
 * Lets the user point at what is to be read in a tab. Resolves when that has begun; once a part is picked, the
 * background opens the reader on it. Needs a user gesture on the tab. Never rejects.
 * @returns null, or what stood in the way
 */
export async function pickRegion(tabId: number): Promise<Problem | null> {
  const result = await inject<unknown>(tabId, { files: ['/pick.js'] });
  return isFailure(result) ? result.problem : null;
}
