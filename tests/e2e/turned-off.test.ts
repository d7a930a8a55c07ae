import { expect, test } from 'vitest';
import { openReader, READER } from '../browser/reader-page.ts';
import { SAMPLE } from '../fixtures/server.ts';
import { inBothBrowsers } from './both-browsers.ts';

inBothBrowsers('the extension', stage => {
  test('gives the page back when it is turned off while the reader is open', async () => {
    const page = await stage.browser.open(stage.site + SAMPLE);
    await openReader(stage.browser, page);
    const scrollBar = () => page.evaluate(() => getComputedStyle(document.documentElement).scrollbarWidth);
    expect(await scrollBar()).toBe('none');
    await stage.browser.turnOff();
    await page.bringToFront();
    // Firefox takes the scripts away: what is left is the browser's own way to leave a dialog.
    await page.keyboard.press('Escape');
    const shown = (name: string) =>
      document.querySelector(name)?.shadowRoot?.querySelectorAll('dialog[open]').length ?? 0;
    await expect.poll(() => page.evaluate(shown, READER)).toBe(0);
    expect(await scrollBar()).toBe('auto');
  });
});
