import { browser } from './browser.ts';

/** What the browsers call it; the polyfill's types know Firefox's alone. */
type Panels = {
  sidePanel?: { open(options: { tabId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
};

/**
 * What opens the side panel beside a tab, or null where the browser has none. Call it in a click, with nothing awaited
 * before. It resolves to false where the browser refuses.
 */
export function sidePanelOpener(tabId: number): (() => Promise<boolean>) | null {
  const { sidePanel, sidebarAction } = browser as Panels;
  const open = sidePanel ? () => sidePanel.open({ tabId }) : sidebarAction && (() => sidebarAction.open());
  if (!open) return null;
  return () =>
    open().then(
      () => true,
      (error: unknown) => {
        console.warn('On the Record: the side panel did not open', error);
        return false;
      },
    );
}
