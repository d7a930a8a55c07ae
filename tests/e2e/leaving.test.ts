import { expect, test } from 'vitest';
import { clickOn, whenRead } from '../browser/popup-page.ts';
import { readerIs } from '../browser/reader-page.ts';
import { inBothBrowsers } from './both-browsers.ts';

inBothBrowsers('the popup', stage => {
  const open = async () => {
    const page = await stage.browser.open(`${stage.site}/en/post/water-between-two-towns`);
    await page.evaluate(() => Object.assign(window, { print: () => undefined }));
    return { page, popup: await whenRead(await stage.browser.clickToolbar(page)) };
  };
  /** The popup may be gone before it can answer. */
  const last = (click: Promise<void>) =>
    click.catch((error: unknown) => {
      if (!/closed/.test(String(error))) throw error;
    });

  test.each([
    ['Share', 'Telegram'],
    ['More', 'Options'],
    ['More', 'Open in its own tab'],
  ] as const)('is gone once %s → %s has opened a tab in front', async (menu, item) => {
    const { page, popup } = await open();
    await clickOn(popup, 'button', menu);
    await last(clickOn(popup, 'menuitem', item));
    await expect.poll(() => page.evaluate(() => document.visibilityState)).toBe('hidden');
    await expect.poll(() => popup.isOpen()).toBe(false);
    const isOurs = (url: string) => /^https:\/\/t\.me|options\.html|popup\.html|^chrome-error/.test(url);
    for (const tab of await page.browser().pages()) if (isOurs(tab.url())) await tab.close();
  });

  test('is gone once the browser asks how to print', async () => {
    const { page, popup } = await open();
    await clickOn(popup, 'button', 'More');
    await last(clickOn(popup, 'menuitem', 'Print'));
    await readerIs(page, true);
    await expect.poll(() => popup.isOpen()).toBe(false);
  });
});
