import type { PopupActions } from '../../components/popup/actions.ts';
import { browser } from '../../utils/browser.ts';
import type { ExtensionPage } from '../../utils/extension-page.ts';
import { showQuote, toggleReader } from '../../utils/tab.ts';

type Surroundings = { tab: number | null; ownTab: boolean; change: ExtensionPage['change']; retry: () => void };

/** Connects the popup's wishes to the browser. A null tab: there is none to act on. */
export function actionsFor({ tab, ownTab, change, retry }: Surroundings): PopupActions {
  const openPopupTab = () => browser.tabs.create({ url: browser.runtime.getURL(`/popup.html?tab=${tab}`) });
  return {
    change,
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
    print: () => window.print(),
    openOptions: () => void browser.runtime.openOptionsPage(),
    openInTab: ownTab || tab === null ? null : () => void openPopupTab(),
    saveFile,
  };
}

function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has taken its copy by the next turn at the latest.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
