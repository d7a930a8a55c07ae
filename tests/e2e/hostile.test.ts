import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { clickOn, whenRead, words } from '../browser/popup-page.ts';
import { clickTool } from '../browser/reader-page.ts';
import { inBothBrowsers } from './both-browsers.ts';

const OVERLAY = 'on-the-record-reader';

inBothBrowsers('the extension', (stage, name) => {
  const badge = () => expect.poll(() => stage.browser.badge(), { timeout: 10_000 });

  test('does not believe a page that forges its messages and events', async () => {
    const page = await stage.browser.open(`${stage.site}/forger`);
    const id = new URL(await stage.browser.address('popup.html')).host;
    await page.evaluate(id => Object.assign(window, { candidates: [id] }), id);
    await badge().toMatchObject({ text: '', title: expect.stringContaining('no article') });
    const popup = await whenRead(await stage.browser.clickToolbar(page));
    expect(await words(popup)).toMatch(/does not look like an article|There is no text to read/);
    expect(await stage.browser.badge()).toMatchObject({ text: '' });
    // The detector still answers after the forged “newer script” events.
    await page.evaluate(() => {
      clearInterval(1);
      document.body.innerHTML =
        '<article><h1>The harbour board meets late</h1><time>12 May 2026, 19:40</time></article>';
      const paragraph = 'The harbour board met on Tuesday, and nobody was surprised that the meeting ended late. ';
      for (let n = 0; n < 12; n++) {
        const element = document.createElement('p');
        element.textContent = paragraph.repeat(4);
        document.body.firstElementChild?.append(element);
      }
      document.head.insertAdjacentHTML('beforeend', '<meta property="og:type" content="article">');
      history.pushState(null, '', '/en/post/harbour-board-meets-late');
    });
    await badge().toMatchObject({ text: '“”' });
    expect(await page.title()).toBe('A page that lies');
  });

  test('reads a page with strict CSP and Trusted Types', async () => {
    const page = await stage.browser.open(`${stage.site}/strict`);
    const popup = await whenRead(await stage.browser.clickToolbar(page));
    expect(await words(popup)).toContain('Water between two towns');
  });

  test('works in open tabs after an update, and its old scripts keep quiet', async () => {
    const page = await stage.browser.open(`${stage.site}/spa`);
    await badge().toMatchObject({ title: expect.stringContaining('no article') });
    await stage.browser.reloadExtension();
    // The old detector wakes up, finds that it has no extension any more, and stops.
    await page.evaluate(() => document.getElementById('story')?.click());
    await expect.poll(() => page.evaluate(() => document.body.innerText)).toContain('Piet Ansgar');
    const popup = await whenRead(await stage.browser.clickToolbar(page));
    await clickOn(popup, 'switch', 'Reader');
    await expect.poll(() => page.evaluate(name => document.querySelector(name) !== null, OVERLAY)).toBe(true);
  });

  test.each([
    ['Esc', (page: Page) => page.keyboard.press('Escape')],
    ['its button', (page: Page) => clickTool(page, 'Close')],
  ])('leaves no dead reader behind when it is updated while the reader is open: it closes by %s', async (_, leave) => {
    const page = await stage.browser.open(`${stage.site}/en/post/water-between-two-towns`);
    const popup = await whenRead(await stage.browser.clickToolbar(page));
    await clickOn(popup, 'switch', 'Reader');
    const shown = (name: string) =>
      document.querySelector(name)?.shadowRoot?.querySelectorAll('dialog[open]').length ?? 0;
    const count = () => page.evaluate(shown, OVERLAY);
    await expect.poll(count).toBe(1);
    await popup.close();
    await stage.browser.reloadExtension();
    await page.bringToFront();
    // Firefox takes the old scripts away and runs the new detector at once, which clears up.
    if (name === 'chromium') await leave(page);
    await expect.poll(count).toBe(0);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollbarWidth)).toBe('auto');
  });
});
