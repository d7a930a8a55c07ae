import { hideScrollBar } from './hide-scroll-bar.ts';
import {
  claimReader,
  closeReader,
  keepRegion,
  printPage,
  readerIsOpen,
  recall,
  showInTab,
  wasRead,
} from './in-page.ts';
import { addressOf, inject, isFailure, isWeb, problemOf } from './inject.ts';
import { BLANK_SCOPE, SCOPE_NAME } from './page-scope.ts';
import { keptSelector } from './pick/kept-regions.ts';
import { loadSettings, type Settings } from './settings.ts';
import type { Problem, ReadOutcome } from './types.ts';

const EXTRACT = '/extract.js';
const READER = '/reader.js';

/**
 * Reads the page in a tab, or recalls its last reading where it is still as it was read. Needs a user gesture on that
 * tab (`activeTab`). Never rejects: what goes wrong is a `Problem`. Reading twice at once is harmless.
 */
export async function readTab(tabId: number, settings = loadSettings()): Promise<ReadOutcome> {
  const asked = addressOf(tabId);
  // Asked while the settings are on their way. What is kept for the site is read anew.
  const recalled = inject<string | null>(tabId, { func: recall, args: [SCOPE_NAME] });
  const isKept = await bringRegion(tabId, asked, await settings);
  const last = isKept ? '' : await recalled;
  const outcome = last === '' ? await inject<string | null>(tabId, { files: [EXTRACT] }) : last;
  if (outcome) return typeof outcome === 'string' ? (JSON.parse(outcome) as ReadOutcome) : outcome;
  return { ok: false, problem: await unanswered(tabId, asked) };
}

/** Leaves the part that the user keeps for this site where the scripts look for it, if there is one. */
async function bringRegion(tabId: number, asked: Promise<string | null>, { regions }: Settings): Promise<boolean> {
  // Most users have picked nothing: they do not wait for the address.
  const selector = regions.length ? keptSelector(regions, (await asked) ?? '') : null;
  if (selector) await inject(tabId, { func: keepRegion, args: [SCOPE_NAME, BLANK_SCOPE, selector] });
  return selector !== null;
}

/** Why a script has no result: Chrome gives none where the page went away meanwhile, Firefox on pages of its own. */
async function unanswered(tabId: number, asked: Promise<string | null>): Promise<Problem> {
  const [before, after] = [await asked, await addressOf(tabId)];
  return before === after && isWeb(after) ? 'unexpected' : problemOf(before, after);
}

/** Whether the document in a tab is one that was read, and no later one. Never rejects. */
export async function isReadDocument(tabId: number): Promise<boolean> {
  return (await inject<boolean>(tabId, { func: wasRead, args: [SCOPE_NAME], injectImmediately: true })) === true;
}

/** Like readTab, where no gesture led here: a page whose address is kept back is one that the user has not asked for. */
export async function readTabUnasked(tabId: number, settings = loadSettings()): Promise<ReadOutcome> {
  const outcome = await readTab(tabId, settings);
  const isRefused = !outcome.ok && outcome.problem === 'restricted-page';
  return isRefused && (await addressOf(tabId)) === '' ? { ok: false, problem: 'no-access' } : outcome;
}

/** Closes the reader in a tab if it is open; reads the page and opens the reader if not. Never rejects. */
export async function toggleReader(tabId: number): Promise<{ open: boolean } | { problem: Problem }> {
  const settings = loadSettings();
  const closed = await inject<boolean>(tabId, { func: closeReader, args: [SCOPE_NAME] });
  if (isFailure(closed)) return { problem: closed.problem };
  return closed ? { open: false } : openReader(tabId, settings);
}

/**
 * Opens the reader in a tab, if it is not open already, on the last reading or, where the page has changed since, on a
 * new one. Never rejects.
 */
export async function openReader(
  tabId: number,
  settings = loadSettings(),
): Promise<{ open: boolean } | { problem: Problem }> {
  const asked = addressOf(tabId);
  await bringRegion(tabId, asked, await settings);
  type Claim = ReturnType<typeof claimReader>;
  const claim = await inject<Claim>(tabId, { func: claimReader, args: [SCOPE_NAME, BLANK_SCOPE, Date.now()] });
  if (isFailure(claim)) return { problem: claim.problem };
  if (claim === 'nothing') return { open: true };
  void hideScrollBar(tabId);
  // Before anything is drawn: no line breaks anew.
  if ((await settings).font === 'dyslexic') await bringFontTo(tabId);
  // One after the other, in one go. The result is the last script's: nobody waits for the reading to travel.
  const files = claim === 'reader' ? [READER] : [EXTRACT, READER];
  const opened = await inject<true | Problem | null>(tabId, { files });
  if (opened === true) return { open: true };
  if (isFailure(opened)) return { problem: opened.problem };
  return { problem: opened || (await unanswered(tabId, asked)) };
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
 * Never rejects.
 * @returns whether its words were found
 */
export async function showQuote(tabId: number, quoteIndex: number): Promise<{ shown: boolean } | { problem: Problem }> {
  const shown = await inject<boolean>(tabId, { func: showInTab, args: [SCOPE_NAME, quoteIndex] });
  return isFailure(shown) ? { problem: shown.problem } : { shown: shown === true };
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
