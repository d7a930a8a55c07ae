import { render } from 'preact';
import { I18nContext } from '../../components/popup/i18n.ts';
import { Popup } from '../../components/popup/popup.tsx';
import { browser } from '../../utils/browser.ts';
import { dressEarly, openExtensionPage } from '../../utils/extension-page.ts';
import { loadPopupMessages } from '../../utils/i18n/popup.ts';
import { isReaderOpen, readTab } from '../../utils/tab.ts';
import type { ReadOutcome } from '../../utils/types.ts';
import { actionsFor } from './actions.ts';

dressEarly();

const chosen = new URLSearchParams(location.search).get('tab');
const ownTab = chosen !== null;
document.documentElement.dataset.place = ownTab ? 'tab' : 'popup';

async function currentTab(): Promise<number | null> {
  if (chosen !== null) return Number(chosen);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

async function start() {
  const tab = await currentTab();
  let outcome: ReadOutcome | null = null;
  let readerOpen = false;
  let draw = () => {};
  const read = async () => {
    outcome = null;
    draw();
    const result: ReadOutcome = tab === null ? { ok: false, problem: 'tab-gone' } : await readTab(tab);
    readerOpen = tab !== null && (await isReaderOpen(tab));
    outcome = result;
    draw();
  };
  const reading = read();
  const page = await openExtensionPage(loadPopupMessages, () => draw());
  const actions = actionsFor({ tab, ownTab, page, retry: () => void read() });
  draw = () => {
    const root = document.getElementById('app');
    if (!root) throw new Error('The popup has no #app');
    const popup = <Popup outcome={outcome} settings={page.settings} readerOpen={readerOpen} actions={actions} />;
    render(<I18nContext.Provider value={page.i18n}>{popup}</I18nContext.Provider>, root);
  };
  draw();
  await reading;
}

void start();
