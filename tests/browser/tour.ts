import { mkdir } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from './extension-browser.ts';
import { clickOn, groups, whenRead, words } from './popup-page.ts';
import { until } from './until.ts';

/**
 * Shows the extension without a display: clicks the toolbar button, saves a picture of the popup, opens the reader by
 * the popup's switch, saves a picture of it, closes it again, and prints the quotes by speaker.
 */
export async function tour(browser: ExtensionBrowser, page: Page, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const picture = (what: string) => `${folder}/${browser.name}-${what}.png` as const;
  const readerIs = (open: boolean) =>
    until(
      () => page.evaluate(open => (document.querySelector('on-the-record-reader') !== null) === open, open),
      `the reader is ${open ? 'open' : 'closed'}`,
    );

  await page.screenshot({ path: picture('page') });
  const popup = await whenRead(await browser.clickToolbar(page));
  await popup.screenshot(picture('popup'));
  const found = await groups(popup);
  if (found.length === 0) console.log(await words(popup));
  for (const { speaker, role, quotes } of found) {
    console.log(`\n${speaker}${role && ` (${role})`}`);
    for (const quote of quotes) console.log(`  “${quote}”`);
  }
  await clickOn(popup, 'switch', 'Reader');
  await readerIs(true);
  await popup.close();
  await page.screenshot({ path: picture('reader') });
  await page.keyboard.press('Escape');
  await readerIs(false);
  console.log(`\nPictures: ${['page', 'popup', 'reader'].map(picture).join(', ')}`);
}
