import { browser } from './browser.ts';
import { keepTheme } from './early-theme.ts';
import { type I18n, i18nOf } from './i18n/i18n.ts';
import { pickLanguage } from './i18n/language.ts';
import type { LoadMessages } from './i18n/messages.ts';
import { loadSettings, type SettingName, type Settings, saveSetting, watchSettings } from './settings.ts';

/** What an extension page has at hand: settings and messages, kept up to date, and a way to change a setting. */
export type ExtensionPage<Messages = unknown> = {
  settings: Settings;
  i18n: I18n<Messages>;
  /** Takes effect at once. Resolves to false where it could not be saved and holds for this page only. */
  change<Name extends SettingName>(name: Name, value: Settings[Name]): Promise<boolean>;
};

/**
 * Settings and language of an extension page, now and after each change here or on another device.
 * @param load loads what this page says in a language
 * @param onChange called after a change, with the new values in place
 */
export async function openExtensionPage<Messages>(
  load: LoadMessages<Messages>,
  onChange: () => void,
): Promise<ExtensionPage<Messages>> {
  const loading = loadSettings().then(async settings => ({ settings, i18n: await speak(settings, load), change }));
  // Watched before they are read, so that no change is lost in between.
  watchSettings(settings => void loading.then(() => apply(settings)));
  const page: ExtensionPage<Messages> = await loading;

  async function apply(settings: Settings) {
    const i18n = settings.uiLanguage === page.settings.uiLanguage ? page.i18n : await speak(settings, load);
    Object.assign(page, { settings, i18n });
    dress(page);
    onChange();
  }

  async function change<Name extends SettingName>(name: Name, value: Settings[Name]) {
    // Sent first of all: a question of the browser may close the popup in the same moment.
    const saving = saveSetting(name, value).then(
      () => true,
      (error: unknown) => {
        console.warn(`On the Record: ${name} was not saved`, error);
        return false;
      },
    );
    await apply({ ...page.settings, [name]: value });
    return saving;
  }

  dress(page);
  return page;
}

async function speak<Messages>(settings: Settings, load: LoadMessages<Messages>): Promise<I18n<Messages>> {
  const preferred = [browser.i18n.getUILanguage(), ...navigator.languages];
  const language = pickLanguage(settings.uiLanguage, preferred);
  return i18nOf(language, await load(language));
}

function dress({ settings, i18n }: ExtensionPage): void {
  const root = document.documentElement;
  root.lang = i18n.language;
  root.dir = i18n.dir;
  root.dataset.theme = settings.theme;
  root.dataset.font = settings.font;
  root.style.setProperty('--_reading-size', `${settings.fontSize}px`);
  keepTheme(settings.theme);
}
