import { expect, test } from 'vitest';
import { clickOn, whenRead, words } from '../browser/popup-page.ts';
import { readerIs } from '../browser/reader-page.ts';
import { inBothBrowsers } from './both-browsers.ts';

const ASK = 'On the Record reads a page only when you ask it to.';

inBothBrowsers('the side panel', (stage, name) => {
  const open = async (path: string) => {
    const page = await stage.browser.open(stage.site + path);
    const popup = await whenRead(await stage.browser.clickToolbar(page));
    await clickOn(popup, 'button', 'More');
    // The popup may be closed before it can answer.
    await clickOn(popup, 'menuitem', 'Open in the side panel').catch((error: unknown) => {
      if (!/Target closed/.test(String(error))) throw error;
    });
    return { page, popup, panel: await stage.browser.sidePanel() };
  };

  test('opens from the menu, takes the popup’s place and shows the same', async () => {
    const { popup, panel } = await open('/en/post/water-between-two-towns');
    await expect.poll(() => words(panel)).toContain('Irena Vollmark');
    await expect.poll(() => popup.isOpen()).toBe(false);
    await clickOn(panel, 'button', 'More');
    expect(await words(panel)).not.toContain('Open in the side panel');
  });

  test('follows the tab in front, and reads another one only after a click there', async () => {
    const { page, panel } = await open('/en/post/water-between-two-towns');
    await expect.poll(() => words(panel)).toContain('Irena Vollmark');
    const other = await stage.browser.open(`${stage.site}/en/post/a-bridge-needs-patience`);
    // Firefox gives access to every page that the detector may look at.
    if (name === 'chromium') {
      await expect.poll(() => words(panel)).toContain(ASK);
      // It follows by itself; a button here would change nothing.
      expect(await words(panel)).not.toContain('Try again');
    }
    await (await whenRead(await stage.browser.clickToolbar(other))).close();
    await expect.poll(() => words(panel)).toContain('Lidia Marchetti');
    await page.bringToFront();
    await expect.poll(() => words(panel)).toContain('Irena Vollmark');
  });

  test('reads anew when the page moves on, as far as it may', async () => {
    const { page, panel } = await open('/en/post/water-between-two-towns');
    await expect.poll(() => words(panel)).toContain('Irena Vollmark');
    await page.goto(`${stage.site}/en/post/ferry-timetable`);
    await expect.poll(() => words(panel)).toContain('Nobody is quoted here');
    const own = await stage.browser.open(name === 'chromium' ? 'chrome://version/' : 'about:support');
    await expect.poll(() => words(panel)).toContain(ASK);
    await (await whenRead(await stage.browser.clickToolbar(own))).close();
    await expect.poll(() => words(panel)).toContain('The browser keeps extensions off this page.');
    await clickOn(panel, 'button', 'More');
    expect(await words(panel)).not.toContain('Pick the article yourself');
  });

  test('begins anew with another article of a page that loads nothing', async () => {
    const { page, panel } = await open('/en/post/water-between-two-towns');
    const chosen = () => panel.evaluate(() => document.querySelector('.chip[aria-pressed=true]')?.textContent);
    await expect.poll(chosen).toBe('All');
    await panel.click('.chip:nth-child(3)');
    await expect.poll(chosen).toContain('Tomas Ekberg-Rao');
    await page.evaluate(() => {
      history.pushState(null, '', '/en/post/another-day');
      const heading = document.querySelector('h1');
      if (heading) heading.textContent = 'Another day';
    });
    await expect.poll(() => words(panel), { timeout: 10_000 }).toContain('Another day');
    await expect.poll(chosen).toBe('All');
  });

  test('stays as it is while the reader opens and closes', async () => {
    const { page, panel } = await open('/en/post/water-between-two-towns');
    await expect.poll(() => words(panel)).toContain('Irena Vollmark');
    await panel.evaluate(() => {
      document.querySelector('.page')?.scrollTo({ top: 200, behavior: 'instant' });
      // It would be drawn anew.
      document.querySelector('.group')?.setAttribute('data-same', '');
    });
    const state = () =>
      panel.evaluate(() => [
        document.querySelector('.page')?.scrollTop,
        document.querySelector('[data-same]') !== null,
      ]);
    await stage.browser.pressShortcut();
    await readerIs(page, true);
    // The first key makes the step back count.
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await readerIs(page, false);
    await new Promise(resolve => setTimeout(resolve, 800));
    expect(await state()).toEqual([200, true]);
  });

  test('shows the reader’s switch as the reader is', async () => {
    const { page, panel } = await open('/en/post/water-between-two-towns');
    const isOn = () => panel.evaluate(() => document.querySelector('[role=switch]')?.ariaChecked);
    await clickOn(panel, 'switch', 'Reader');
    await expect.poll(isOn).toBe('true');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => document.querySelector('on-the-record-reader'))).toBeNull();
    await expect.poll(isOn).toBe('false');
    await stage.browser.pressShortcut();
    await expect.poll(isOn).toBe('true');
  });
});
