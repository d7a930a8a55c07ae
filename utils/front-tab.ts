import { browser } from './browser.ts';

/** The tab in front of the window that asks; null where there is none. */
export async function frontTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** Shows a tab, and its window. What is gone by now stays gone. */
export async function bringToFront(tabId: number): Promise<void> {
  try {
    const { windowId } = await browser.tabs.update(tabId, { active: true });
    if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
  } catch (error) {
    console.warn('On the Record: the tab cannot be shown', error);
  }
}

/** What became of the tab in front: another one came, it is loading something, or it has loaded. */
export type FrontChange = 'other' | 'loading' | 'loaded';

/** Calls back with what happens to the tab in front of this window. */
export async function watchFrontTab(onChange: (change: FrontChange) => void): Promise<void> {
  const { id } = await browser.windows.getCurrent();
  browser.tabs.onActivated.addListener(({ windowId }) => {
    if (windowId === id) onChange('other');
  });
  browser.tabs.onUpdated.addListener((_, { status }, { active, windowId }) => {
    if (!active || windowId !== id) return;
    if (status === 'loading') onChange('loading');
    if (status === 'complete') onChange('loaded');
  });
}
