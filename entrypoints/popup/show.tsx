import { render } from 'preact';
import { I18nContext } from '../../components/popup/i18n.ts';
import { Popup } from '../../components/popup/popup.tsx';
import { openExtensionPage } from '../../utils/extension-page.ts';
import { loadPopupMessages } from '../../utils/i18n/popup.ts';
import { isReaderOpen, readTab, readTabUnasked } from '../../utils/tab.ts';
import type { ReadOutcome } from '../../utils/types.ts';
import { actionsFor, type Place } from './actions.ts';

/** What is shown, and how its surroundings ask for something else. */
export type Shown = {
  tab: number | null;
  outcome: ReadOutcome | null;
  /** Reads the tab. `anew` shows that it is being read, in place of what was read before. */
  read(options: { anew: boolean }): Promise<void>;
  /** Asks whether the reader is open in the tab: it may be closed there. */
  askReader(): Promise<void>;
};

/**
 * Reads a tab and shows the reading: in the popup, in a tab of its own, in the side panel.
 * @param findTab gives the tab to read, asked at each reading
 */
export async function show(place: Place, findTab: () => Promise<number | null>): Promise<Shown> {
  document.documentElement.dataset.place = place;
  const readIt = place === 'popup' ? readTab : readTabUnasked;
  let readerOpen = false;
  let turn = 0;
  let draw = () => {};
  const shown: Shown = {
    tab: null,
    outcome: null,
    async read({ anew }) {
      const mine = ++turn;
      if (anew) shown.outcome = null;
      draw();
      const tab = await findTab();
      const outcome: ReadOutcome = tab === null ? { ok: false, problem: 'tab-gone' } : await readIt(tab);
      const open = tab !== null && (await isReaderOpen(tab));
      // Something else is being read by now.
      if (mine !== turn) return;
      readerOpen = open;
      Object.assign(shown, { tab, outcome });
      draw();
    },
    async askReader() {
      const mine = turn;
      const open = shown.tab !== null && shown.outcome?.ok === true && (await isReaderOpen(shown.tab));
      if (mine !== turn || open === readerOpen) return;
      readerOpen = open;
      draw();
    },
  };
  const reading = shown.read({ anew: true });
  const page = await openExtensionPage(loadPopupMessages, () => draw());
  const retry = () => void shown.read({ anew: true });
  draw = () => {
    const root = document.getElementById('app');
    if (!root) throw new Error('The page has no #app');
    const actions = actionsFor({ tab: shown.tab, place, page, retry });
    const popup = <Popup {...{ outcome: shown.outcome, settings: page.settings, readerOpen, actions }} />;
    render(<I18nContext.Provider value={page.i18n}>{popup}</I18nContext.Provider>, root);
  };
  draw();
  await reading;
  return shown;
}
