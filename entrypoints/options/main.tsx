import { render } from 'preact';
import type { OptionsActions } from '../../components/options/actions.ts';
import { I18nContext } from '../../components/options/i18n.ts';
import { OptionsPage } from '../../components/options/options-page.tsx';
import { openAlways } from '../../utils/auto-open.ts';
import { dressEarly } from '../../utils/early-theme.ts';
import { openExtensionPage } from '../../utils/extension-page.ts';
import { loadOptionsMessages } from '../../utils/i18n/options.ts';
import { saveFile } from '../../utils/save-file.ts';
import { currentShortcuts, shortcutsPage } from '../../utils/shortcuts.ts';
import { askForSite, hasSite } from '../../utils/site-permission.ts';

dressEarly();

async function start() {
  let draw = () => {};
  let [page, shortcuts] = await Promise.all([openExtensionPage(loadOptionsMessages, () => draw()), currentShortcuts()]);
  const actions: OptionsActions = {
    change: page.change,
    removeSite: host => openAlways(page, host, false),
    isAllowed: hasSite,
    allow: askForSite,
    saveFile,
    openShortcuts: shortcutsPage(),
  };
  draw = () => {
    const root = document.getElementById('app');
    if (!root) throw new Error('The options page has no #app');
    const { settings, i18n } = page;
    document.title = `${i18n.messages.options.title} · ${i18n.messages.pages.extension}`;
    const options = <OptionsPage settings={settings} shortcuts={shortcuts} actions={actions} />;
    render(<I18nContext.Provider value={i18n}>{options}</I18nContext.Provider>, root);
  };
  draw();
  // They are changed on a page of the browser's own, from which the user comes back.
  document.addEventListener('visibilitychange', async () => {
    if (document.hidden) return;
    shortcuts = await currentShortcuts();
    draw();
  });
}

void start();
