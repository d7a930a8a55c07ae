import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { clickTool, inReader, openReader, READER } from '../browser/reader-page.ts';
import { inBothBrowsers } from './both-browsers.ts';

/** The first quote below the reader's top edge, and how far below it is, in px. */
const firstQuote = (page: Page) =>
  page.evaluate(name => {
    const marks = document.querySelector(name)?.shadowRoot?.querySelectorAll<HTMLElement>('.said') ?? [];
    const mark = [...marks].find(mark => mark.getBoundingClientRect().top > 0);
    return { quote: Number(mark?.dataset.quote), top: mark?.getBoundingClientRect().top ?? 0 };
  }, READER);

inBothBrowsers('the place where one reads stays', stage => {
  const openInTheMiddle = async () => {
    const page = await stage.browser.open(`${stage.site}/hard/long`);
    await page.setViewport({ width: 1280, height: 800 });
    await openReader(stage.browser, page);
    await page.evaluate(name => {
      const dialog = document.querySelector(name)?.shadowRoot?.querySelector('dialog');
      dialog?.scrollTo({ top: dialog.scrollHeight / 2, behavior: 'instant' });
    }, READER);
    await inReader(page, '[data-idle]');
    return page;
  };

  test('while the text grows and the window shrinks', async () => {
    const page = await openInTheMiddle();
    const { quote } = await firstQuote(page);
    expect(quote).toBeGreaterThan(200);
    const reads = () => expect.poll(async () => (await firstQuote(page)).quote);
    for (let n = 0; n < 4; n++) await clickTool(page, 'Larger text');
    await reads().toBe(quote);
    await page.setViewport({ width: 400, height: 800 });
    await reads().toBe(quote);
    await page.setViewport({ width: 1280, height: 800 });
    await reads().toBe(quote);
    for (let n = 0; n < 4; n++) await clickTool(page, 'Smaller text');
  });

  test('when one speaker’s words are drawn alone, and when all are again', async () => {
    const page = await openInTheMiddle();
    await clickTool(page, 'Speakers');
    await (await inReader(page, '.speaker-name')).click();
    const alone = await inReader(page, '.only input');
    await alone.click();
    await inReader(page, '.one-voice');
    const { quote, top } = await firstQuote(page);
    expect(quote).toBeGreaterThan(200);
    await alone.click();
    await inReader(page, '.article:not(.one-voice)');
    await expect.poll(() => firstQuote(page)).toEqual({ quote, top: expect.closeTo(top, -1) });
  });
});
