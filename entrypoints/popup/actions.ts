import type { PopupActions } from '../../components/popup/actions.ts';
import { openAlways } from '../../utils/auto-open.ts';
import { browser } from '../../utils/browser.ts';
import type { ExtensionPage } from '../../utils/extension-page.ts';
import { saveFile } from '../../utils/save-file.ts';
import { pickRegion, printReader, showQuote, toggleReader } from '../../utils/tab.ts';

type Surroundings = { tab: number | null; ownTab: boolean; page: ExtensionPage; retry: () => void };

/** Connects the popup's wishes to the browser. A null tab: there is none to act on. */
export function actionsFor({ tab, ownTab, page, retry }: Surroundings): PopupActions {
  const openPopupTab = () => browser.tabs.create({ url: browser.runtime.getURL(`/popup.html?tab=${tab}`) });
  const pick = async (tabId: number) => {
    // Where it could not begin, the popup stays and says so.
    if (await pickRegion(tabId)) retry();
    else window.close();
  };
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
    toggleReader: async () => (tab === null ? { problem: 'tab-gone' } : toggleReader(tab)),
    showQuote: async index => tab !== null && showQuote(tab, index),
    openAlways: (host, always) => openAlways(page, host, always),
    print: async () => (tab === null ? { problem: 'tab-gone' } : printReader(tab)),
    openOptions: () => void browser.runtime.openOptionsPage(),
    pick: ownTab || tab === null ? null : () => void pick(tab),
    openInTab: ownTab || tab === null ? null : () => void openPopupTab(),
    saveFile,
  };
}
