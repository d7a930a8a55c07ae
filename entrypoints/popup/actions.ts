import type { PopupActions } from '../../components/popup/actions.ts';
import { openAlways } from '../../utils/auto-open.ts';
import { browser } from '../../utils/browser.ts';
import type { ExtensionPage } from '../../utils/extension-page.ts';
import { bringToFront } from '../../utils/front-tab.ts';
import { saveFile } from '../../utils/save-file.ts';
import { sidePanelOpener } from '../../utils/side-panel.ts';
import { hasSite } from '../../utils/site-permission.ts';
import { pickRegion, printReader, showQuote, toggleReader } from '../../utils/tab.ts';
import { leave, leaveFor } from './leave.ts';

/** Where the app is shown. */
export type Place = 'popup' | 'tab' | 'panel';

type Surroundings = {
  tab: number | null;
  place: Place;
  page: ExtensionPage;
  retry: () => void;
  /** Shows whether the reader is open in the tab. */
  askReader: () => Promise<void>;
};

/** Connects the popup's wishes to the browser. A null tab: there is none to act on. */
export function actionsFor({ tab, place, page, retry, askReader }: Surroundings): PopupActions {
  const openPopupTab = () => leaveFor(browser.runtime.getURL(`/popup.html?tab=${tab}`), place);
  const openOptions = async () => {
    await browser.runtime.openOptionsPage();
    leave(place);
  };
  const pick = async (tabId: number) => {
    // Where it could not begin, the popup stays and says so.
    if (await pickRegion(tabId)) retry();
    else leave(place);
  };
  /** From a tab of its own the user would see nothing of what happens in the page. */
  const lookAt = async (tabId: number) => {
    if (place === 'tab') await bringToFront(tabId);
  };
  const toggle = async (tabId: number) => {
    const result = await toggleReader(tabId);
    // Not taken from the result: the reader may have been closed in the page since.
    await askReader();
    if ('open' in result && result.open) await lookAt(tabId);
    return result;
  };
  const showIn = async (tabId: number, index: number) => {
    const result = await showQuote(tabId, index);
    if ('shown' in result && result.shown) await lookAt(tabId);
    return result;
  };
  const print = async (tabId: number) => {
    // Before: the browser prints what it shows.
    await lookAt(tabId);
    const result = await printReader(tabId);
    if (!('problem' in result)) leave(place);
    return result;
  };
  const openPanel = place === 'popup' && tab !== null ? sidePanelOpener(tab) : null;
  return {
    change: page.change,
    retry,
    copy: text =>
      navigator.clipboard.writeText(text).then(
        () => true,
        error => {
          console.warn('On the Record: the clipboard refused', error);
          return false;
        },
      ),
    toggleReader: async () => (tab === null ? { problem: 'tab-gone' } : toggle(tab)),
    showQuote: async index => (tab === null ? { problem: 'tab-gone' } : showIn(tab, index)),
    openAlways: (host, always) => openAlways(page, host, always),
    mayOpenAlways: hasSite,
    print: async () => (tab === null ? { problem: 'tab-gone' } : print(tab)),
    openOptions: () => void openOptions(),
    pick: place === 'tab' || tab === null ? null : () => void pick(tab),
    openInTab: place === 'tab' || tab === null ? null : () => void openPopupTab(),
    openInPanel:
      openPanel &&
      (async () => {
        const opened = await openPanel();
        if (opened) leave(place);
        return opened;
      }),
    saveFile,
  };
}
