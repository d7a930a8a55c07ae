import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { whenRead } from '../browser/popup-page.ts';
import { inBothBrowsers } from './both-browsers.ts';

declare const chrome: ExtensionApi;

/** Clicks the choice of this name, as soon as the page shows it. */
const choose = (options: Page, name: string) =>
  expect
    .poll(() =>
      options.evaluate(name => {
        const label = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === name);
        label?.click();
        return label !== undefined;
      }, name),
    )
    .toBe(true);

const readerTheme = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('on-the-record-reader')?.shadowRoot;
    return root?.querySelector<HTMLElement>('[data-theme]')?.dataset.theme;
  });

inBothBrowsers('options', (stage, name) => {
  const address = (page: string) => stage.browser.address(page);

  test('a choice is seen at once by the reader and by a popup in its own tab', async () => {
    const page = await stage.browser.open(`${stage.site}/en/post/water-between-two-towns`);
    await (await whenRead(await stage.browser.clickToolbar(page))).close();
    await stage.browser.pressShortcut();
    await expect.poll(() => readerTheme(page)).toBe('auto');
    // No tab has this number: the popup says so, in the language and the theme that were chosen.
    const popup = await stage.browser.open(await address('popup.html?tab=999999'));
    const options = await stage.browser.open(await address('options.html'));
    const popupShows = () =>
      popup.evaluate(() => [document.documentElement.dataset.theme, document.documentElement.lang]);

    await choose(options, 'Sepia');
    await choose(options, 'Deutsch');
    await expect.poll(popupShows).toEqual(['sepia', 'de']);
    await expect.poll(() => readerTheme(page)).toBe('sepia');
    expect(await options.evaluate(() => document.querySelector('h1')?.textContent)).toBe('Einstellungen');

    await choose(options, 'English');
    // What was done is said in the language that was chosen.
    const said = () => options.evaluate(() => document.querySelector('.toast')?.textContent);
    await expect.poll(said).toBe('Saved');
    await choose(options, 'Follow system');
    await expect.poll(popupShows).toEqual(['auto', 'en']);
    await expect.poll(() => readerTheme(page)).toBe('auto');
  });

  test('a reset asks first, in the middle of the window, and what is at hand is to leave it', async () => {
    await stage.browser.setSettings({ theme: 'sepia' });
    const options = await stage.browser.open(await address('options.html'));
    const theme = () => options.evaluate(() => document.documentElement.dataset.theme);
    await expect.poll(theme).toBe('sepia');
    // The theme is there before the page is drawn.
    const press = (name: string) =>
      expect
        .poll(() =>
          options.evaluate(name => {
            const buttons = [...document.querySelectorAll('button')].filter(button => button.checkVisibility());
            const button = buttons.findLast(({ textContent }) => textContent === name);
            button?.click();
            return button !== undefined;
          }, name),
        )
        .toBe(true);
    await press('Reset everything');
    const dialog = await options.evaluate(() => {
      const { top = 0, bottom = 0 } = document.querySelector('dialog[open]')?.getBoundingClientRect() ?? {};
      return { offMiddle: Math.round(top + bottom - innerHeight), focus: document.activeElement?.textContent };
    });
    expect(Math.abs(dialog.offMiddle)).toBeLessThanOrEqual(2);
    expect(dialog.focus).toBe('Cancel');
    await press('Cancel');
    expect(await theme()).toBe('sepia');
    await press('Reset everything');
    await options.evaluate(() => document.querySelector<HTMLElement>('dialog .primary')?.click());
    await expect.poll(theme).toBe('auto');
  });

  test('a change on another device is seen while they are open', async () => {
    const options = await stage.browser.open(await address('options.html'));
    await expect.poll(() => options.evaluate(() => document.querySelector('h1')?.textContent)).toBe('Options');
    await stage.browser.setSettings({ theme: 'dark', uiLanguage: 'fr', fontSize: 24 });
    const shown = () =>
      options.evaluate(() => ({
        theme: document.documentElement.dataset.theme,
        language: document.documentElement.lang,
        size: document.querySelector('output')?.textContent,
        preview: document.querySelector<HTMLElement>('.preview > div')?.style.fontSize,
      }));
    await expect.poll(shown).toEqual({ theme: 'dark', language: 'fr', size: '24 px', preview: '24px' });
    await stage.browser.setSettings({ theme: 'auto', uiLanguage: 'en', fontSize: 19 });
    await expect.poll(shown).toEqual({ theme: 'auto', language: 'en', size: '19 px', preview: '19px' });
  });

  test('what the browser has no room for is told, and the rest is kept', async () => {
    const options = await stage.browser.open(await address('options.html'));
    const folder = await mkdtemp(join(tmpdir(), 'on-the-record-'));
    // One item of synchronised storage holds 8 kB.
    const sites = Array.from({ length: 300 }, (_, n) => `a-site-with-a-rather-long-name-${n}.example`);
    const file = join(folder, 'settings.json');
    await writeFile(file, JSON.stringify({ app: 'on-the-record', form: 1, settings: { width: 80, sites } }));
    await (await options.waitForSelector<'input[type=file]'>('input[type=file]'))?.uploadFile(file);
    const toast = () => options.evaluate(() => document.querySelector('.toast')?.textContent ?? '');
    await expect.poll(toast).toMatch(/could not be saved/i);
    const again = await stage.browser.open(await address('options.html'));
    await expect
      .poll(() => again.evaluate(() => document.querySelectorAll('output')[1]?.textContent))
      .toBe('80 characters');
    expect(await again.evaluate(() => document.querySelectorAll('.sites li').length)).toBe(0);
    await rm(folder, { recursive: true });
    await stage.browser.setSettings({ width: 65 });
  });

  // Chrome lets nobody but the user change them.
  if (name === 'firefox')
    test('a shortcut that was changed in the browser meanwhile is shown', async () => {
      const options = await stage.browser.open(await address('options.html'));
      const shown = () => options.evaluate(() => [...document.querySelectorAll('kbd')].at(-1)?.textContent);
      await expect.poll(shown).toBe('Alt+R');
      await stage.browser.inExtension(() => chrome.commands.update({ name: 'toggle-reader', shortcut: 'Alt+Shift+J' }));
      await options.bringToFront();
      await expect.poll(shown).toBe('Alt+Shift+J');
      await stage.browser.inExtension(() => chrome.commands.reset('toggle-reader'));
    });

  test('after a site is removed the keys go on from where it stood', async () => {
    await stage.browser.setSettings({ sites: ['a.example', 'b.example'] });
    const options = await stage.browser.open(await address('options.html'));
    const sites = () => options.evaluate(() => document.querySelectorAll('.sites li').length);
    const focused = () => options.evaluate(() => document.activeElement?.textContent);
    await expect.poll(sites).toBe(2);
    for (const left of [1, 0]) {
      await (await options.$('.sites .tool'))?.focus();
      await options.keyboard.press('Enter');
      await expect.poll(sites).toBe(left);
      await expect.poll(focused).toBe('Sites');
    }
  });
});
