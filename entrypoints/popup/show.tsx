import { render } from 'preact';
import { I18nContext } from '../../components/popup/i18n.ts';
import { Popup } from '../../components/popup/popup.tsx';
import { openExtensionPage } from '../../utils/extension-page.ts';
import { loadPopupMessages } from '../../utils/i18n/popup.ts';
import { isReaderOpen } from '../../utils/tab.ts';
import type { ReadOutcome } from '../../utils/types.ts';
import { actionsFor, type Place } from './actions.ts';
import { followWidth } from './follow-width.ts';
import { leaveByLinks } from './leave.ts';
import type { TabReading } from './read.ts';

/** What is shown, and how its surroundings ask for something else. */
export type Shown = {
  tab: number | null;
  /** Null while the tab is being read. */
  outcome: ReadOutcome | null;
  readerOpen: boolean;
  /** Reads the tab. `anew` shows that it is being read, in place of what was read before. */
  read(options: { anew: boolean }): Promise<void>;
  /** Asks whether the reader is open in the tab: it may be closed there. */
  askReader(): Promise<void>;
};

/**
 * Shows what is read of a tab: in the popup, in a tab of its own, in the side panel.
 * @param read finds and reads the tab, at each reading
 * @param begun the first reading
 */
export async function show(place: Place, read: () => Promise<TabReading>, begun = read()): Promise<Shown> {
  document.documentElement.dataset.place = place;
  followWidth(place);
  leaveByLinks(place);
  let turn = 0;
  let draw = () => {};
  const take = async (reading: Promise<TabReading>) => {
    const mine = ++turn;
    draw();
    const latest = await reading;
    // Something else is being read by now.
    if (mine !== turn) return;
    Object.assign(shown, latest);
    draw();
  };
  const shown: Shown = {
    tab: null,
    outcome: null,
    readerOpen: false,
    read({ anew }) {
      if (anew) shown.outcome = null;
      return take(read());
    },
    async askReader() {
      const mine = turn;
      const readerOpen = shown.tab !== null && shown.outcome?.ok === true && (await isReaderOpen(shown.tab));
      if (mine !== turn || readerOpen === shown.readerOpen) return;
      shown.readerOpen = readerOpen;
      draw();
    },
  };
  const taken = take(begun);
  const page = await openExtensionPage(loadPopupMessages, () => draw());
  const retry = () => void shown.read({ anew: true });
  draw = () => {
    const root = document.getElementById('app');
    if (!root) throw new Error('The page has no #app');
    const { tab, outcome, readerOpen } = shown;
    const { extension } = page.i18n.messages.pages;
    const headline = outcome?.ok ? outcome.reading.article.title : '';
    document.title = headline ? `${headline} · ${extension}` : extension;
    const actions = actionsFor({ tab, place, page, retry, askReader: shown.askReader });
    const popup = <Popup {...{ outcome, settings: page.settings, readerOpen, actions }} />;
    render(<I18nContext.Provider value={page.i18n}>{popup}</I18nContext.Provider>, root);
  };
  draw();
  await taken;
  return shown;
}
