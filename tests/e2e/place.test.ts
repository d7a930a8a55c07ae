import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { clickTool, inReader, openReader, READER, readerIs } from '../browser/reader-page.ts';
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

/** How far below the window's top edge a paragraph is, in px. */
const topOf = (page: Page, paragraph: number) =>
  page.evaluate(at => document.querySelectorAll('p')[at]?.getBoundingClientRect().top ?? 0, paragraph);

inBothBrowsers('the reader', stage => {
  test('opens in the middle of the text with its tools in sight', async () => {
    const page = await stage.browser.open(`${stage.site}/hard/long`);
    await page.evaluate(() => document.querySelectorAll('p')[300]?.scrollIntoView({ behavior: 'instant' }));
    await openReader(stage.browser, page);
    const dialog = await inReader(page, 'dialog');
    await expect.poll(() => dialog.evaluate(dialog => dialog.scrollTop)).toBeGreaterThan(1000);
    // As long as fading would take.
    await new Promise(resolve => setTimeout(resolve, 400));
    const tools = await inReader(page, '.tools');
    expect(await tools.evaluate(tools => getComputedStyle(tools).opacity)).toBe('1');
  });
});

inBothBrowsers('a link of the article to a part of it', stage => {
  test('leads there in the reader, and the focus with it', async () => {
    const page = await stage.browser.open(`${stage.site}/hard/parts`);
    await openReader(stage.browser, page);
    const pages = (await page.browser().pages()).length;
    await (await inReader(page, 'a[href$="#part-3"]')).click();
    const there = () =>
      page.evaluate(name => {
        const focused = document.querySelector(name)?.shadowRoot?.activeElement;
        const { top = 0 } = focused?.getBoundingClientRect() ?? {};
        return { text: focused?.textContent, isInView: top > 0 && top < innerHeight / 2 };
      }, READER);
    await expect.poll(there).toEqual({ text: 'Of the 3th lock', isInView: true });
    expect((await page.browser().pages()).length).toBe(pages);
    expect(new URL(page.url()).hash).toBe('');
  });
});

inBothBrowsers('the reader on a page that scrolls in a box', stage => {
  test('opens at the paragraph on screen, and at the headline where nothing is scrolled', async () => {
    const page = await stage.browser.open(`${stage.site}/odd/scrolls-inside`);
    const top = async () => (await inReader(page, 'dialog')).evaluate(dialog => dialog.scrollTop);
    await openReader(stage.browser, page);
    expect(await top()).toBe(0);
    await page.keyboard.press('Escape');
    await readerIs(page, false);
    await page.evaluate(() => [...document.querySelectorAll('p')].at(-6)?.scrollIntoView({ behavior: 'instant' }));
    const before = await page.evaluate(() => document.body.scrollTop);
    await stage.browser.pressShortcut();
    await readerIs(page, true);
    await expect.poll(top).toBeGreaterThan(200);
    await page.keyboard.press('Escape');
    await readerIs(page, false);
    expect(await page.evaluate(() => document.body.scrollTop)).toBe(before);
  });
});

inBothBrowsers('the page is back where it was', stage => {
  const openAndClose = async (path: string, width: number, paragraph: number, meanwhile = async (_: Page) => {}) => {
    const page = await stage.browser.open(stage.site + path);
    await page.setViewport({ width, height: 700 });
    await page.evaluate(at => {
      document.querySelectorAll('p')[at]?.scrollIntoView({ block: 'start', behavior: 'instant' });
      scrollBy({ top: -30, behavior: 'instant' });
    }, paragraph);
    const before = await topOf(page, paragraph);
    expect(before).toBeCloseTo(30, -1);
    await openReader(stage.browser, page);
    await meanwhile(page);
    await page.keyboard.press('Escape');
    await readerIs(page, false);
    return { before, after: await topOf(page, paragraph) };
  };

  test.each(['/odd/grows', '/odd/grows-unanchored'])('%s: whatever has come above it', async path => {
    const { before, after } = await openAndClose(path, 1280, 9, async page => {
      await page.evaluate(() => document.documentElement.toggleAttribute('data-late', true));
      const height = () => page.evaluate(() => document.querySelector('.late')?.getBoundingClientRect().height);
      await expect.poll(height).toBe(80);
    });
    expect(Math.abs(after - before)).toBeLessThan(2);
  });

  test('although its lines were longer while its scroll bar was away', async () => {
    const { before, after } = await openAndClose('/hard/long', 505, 300);
    expect(Math.abs(after - before)).toBeLessThan(2);
  });
});
