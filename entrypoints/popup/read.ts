import { loadSettings } from '../../utils/settings.ts';
import { isReaderOpen, type readTab } from '../../utils/tab.ts';
import type { ReadOutcome } from '../../utils/types.ts';

/** What there is to show of a tab; null where there is no tab. */
export type TabReading = { tab: number | null; outcome: ReadOutcome; readerOpen: boolean };

/** Reads the tab that is found, and asks meanwhile whether the reader is open there. Never rejects. */
export async function read(findTab: () => Promise<number | null>, readIt: typeof readTab): Promise<TabReading> {
  const settings = loadSettings();
  const tab = await findTab();
  if (tab === null) return { tab, outcome: { ok: false, problem: 'tab-gone' }, readerOpen: false };
  const [outcome, readerOpen] = await Promise.all([readIt(tab, settings), isReaderOpen(tab)]);
  return { tab, outcome, readerOpen };
}
