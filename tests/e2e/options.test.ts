import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { whenRead } from '../browser/popup-page.ts';
import { inBothBrowsers } from './both-browsers.ts';

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

inBothBrowsers('options', stage => {
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
    await choose(options, 'As the system');
    await expect.poll(popupShows).toEqual(['auto', 'en']);
    await expect.poll(() => readerTheme(page)).toBe('auto');
  });
});
