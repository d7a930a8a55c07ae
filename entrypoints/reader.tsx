import { type RefObject, render } from 'preact';
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Reader, type ReaderHandle } from '../components/reader/reader.tsx';
import { readerCss } from '../components/reader/styles.ts';
import { textOf } from '../components/reader/text.ts';
import type { Change } from '../components/reader/text-panel.tsx';
import { pickLanguage } from '../utils/i18n/language.ts';
import { readerMessages } from '../utils/i18n/reader.ts';
import { FONT, TURNED } from '../utils/messages.ts';
import { openOverlay } from '../utils/overlay/open-overlay.ts';
import { type PageScope, pageScope } from '../utils/page-scope.ts';
import { takeFontAway } from '../utils/reader/dyslexic-font.ts';
import { isElsewhere } from '../utils/reader/elsewhere.ts';
import { blockOnScreen } from '../utils/reader/on-screen.ts';
import { isDarkened, shownTheme } from '../utils/reader/shown-theme.ts';
import { loadSettings, type Settings, saveSetting, watchSettings } from '../utils/settings.ts';
import { cleanLink } from '../utils/share/clean-link.ts';
import type { Problem } from '../utils/types.ts';

/**
 * Opens the reader on what `extract.js` has read. Injected again, it replaces what an older copy has opened. Its result
 * is true, or what stood in the way. No content-script context: a page could abort it.
 */
export default defineUnlistedScript(async () => {
  const scope = pageScope();
  try {
    return await openReader(scope);
  } finally {
    scope.openingSince = null;
  }
});

async function openReader(scope: PageScope): Promise<true | Problem> {
  const outcome = scope.lastRead?.outcome;
  if (!outcome?.ok) return outcome?.problem ?? 'unexpected';
  const { reading } = outcome;
  scope.reader?.close();
  let settings = await loadSettings();
  const startAt = blockOnScreen(reading.article.blocks);
  const darkened = isDarkened();
  const overlay = openOverlay(readerCss);
  const handle: RefObject<ReaderHandle | null> = { current: null };
  const link = cleanLink(reading.article.url, reading.article.canonicalUrl);
  let font: Settings['font'] | null = null;
  const draw = () => {
    if (settings.font === 'dyslexic' && font !== 'dyslexic') void tell(FONT);
    font = settings.font;
    const language = pickLanguage(settings.uiLanguage, navigator.languages);
    const text = textOf(language, readerMessages(language));
    overlay.dialog.ariaLabel = `${reading.article.title}, ${text.reader.mode}`;
    // Its scroll bar is of the theme, and on the side that the interface's language has it.
    overlay.dialog.dataset.theme = shownTheme(settings.theme, darkened);
    overlay.dialog.dir = text.dir;
    const props = { reading, link, today, settings, change, text, startAt, handle, onClose };
    render(<Reader {...props} scroller={overlay.dialog} />, overlay.dialog);
  };
  const change: Change = async (name, value) => {
    settings = { ...settings, [name]: value };
    draw();
    try {
      await saveSetting(name, value);
      return true;
    } catch (error) {
      console.warn('On the Record: not saved', error);
      return false;
    }
  };
  const onClose = () => overlay.close();
  const today = new Date().toISOString();
  draw();
  overlay.show();
  scope.reader = { close: onClose, isOpen: overlay.isOpen, show: index => handle.current?.showQuote(index) };
  void tell(TURNED);
  const stopWatching = watchSettings(changed => {
    settings = changed;
    draw();
  });
  overlay.signal.addEventListener('abort', () => {
    stopWatching();
    render(null, overlay.dialog);
    takeFontAway();
    void tell(TURNED);
  });
  const leave = () => isElsewhere(reading.article.url, location.href) && overlay.close({ stay: true });
  navigation.addEventListener('currententrychange', leave, { signal: overlay.signal });
  return true;
}

/** An updated extension leaves this copy of the code behind, with nobody to tell. */
async function tell(word: typeof FONT | typeof TURNED): Promise<void> {
  if (!browser.runtime?.id) return;
  await browser.runtime.sendMessage(word).catch((error: unknown) => console.debug('On the Record:', error));
}
