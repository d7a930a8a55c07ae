import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { clickTool, inReader, openReader, READER, readerIs } from '../browser/reader-page.ts';
import { inBothBrowsers } from './both-browsers.ts';

/** The typefaces that the page has been given, and the width of the title's first letters in the reader. */
const state = (page: Page) =>
  page.evaluate(host => {
    const title = document.querySelector(host)?.shadowRoot?.querySelector('h1')?.firstChild;
    const range = new Range();
    if (title) range.setStart(title, 0);
    if (title) range.setEnd(title, 5);
    return {
      faces: [...document.fonts].map(({ family, status }) => `${family.replaceAll('"', '')} ${status}`),
      width: title ? range.getBoundingClientRect().width : 0,
    };
  }, READER);

inBothBrowsers('the typeface for dyslexia', stage => {
  // Its policy lets nothing be loaded.
  test('is there once chosen, also on a strict page, from the start the next time, and leaves no trace', async () => {
    const page = await stage.browser.open(`${stage.site}/strict`);
    await openReader(stage.browser, page);
    const { width, faces } = await state(page);
    expect(faces).toEqual([]);
    await clickTool(page, 'Text and colours');
    await (await inReader(page, '[data-choice=dyslexic] input')).click();
    const chosen = { faces: ['otr-open-dyslexic loaded'] };
    await expect.poll(() => state(page)).toMatchObject(chosen);
    await expect.poll(async () => (await state(page)).width).toBeGreaterThan(width * 1.1);
    await clickTool(page, 'Close');
    await readerIs(page, false);
    expect(await state(page)).toMatchObject({ faces: [] });
    await stage.browser.pressShortcut();
    await readerIs(page, true);
    expect(await state(page)).toMatchObject(chosen);
    await stage.browser.setSettings({ font: 'serif' });
    await expect.poll(async () => (await state(page)).width).toBeCloseTo(width, 0);
  });
});
