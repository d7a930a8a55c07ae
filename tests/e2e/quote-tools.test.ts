import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { clickTool, inReader, openReader, pickQuote, READER, readerIs, textInReader } from '../browser/reader-page.ts';
import { inBothBrowsers } from './both-browsers.ts';

const SOURCE = '“Water between two towns”, Meridian, May 14, 2026';

const focused = (page: Page) =>
  page.evaluate(host => {
    const element = document.querySelector(host)?.shadowRoot?.activeElement;
    return element?.getAttribute('data-quote') ?? element?.textContent?.trim();
  }, READER);

const isOpen = async (page: Page) => (await page.$(`${READER} >>> .quote-tools`)) !== null;

inBothBrowsers('a quote in the reader', (stage, name) => {
  const open = async (path = '/en/post/water-between-two-towns') => {
    const page = await stage.browser.open(path.startsWith('http') ? path : stage.site + path);
    await openReader(stage.browser, page);
    return page;
  };

  test('is copied with its speaker and source by a click on it, and this is told', async () => {
    const page = await open();
    await pickQuote(page, 3);
    expect(await textInReader(page, '.quote-tools')).toMatch(/Tomas Ekberg-Rao\s+Member of the regional assembly/);
    await page.keyboard.press('Enter');
    await expect.poll(() => textInReader(page, '.toast')).toBe('Quote copied with its source');
    expect(await isOpen(page)).toBe(false);
    const [words, speaker, source] = (await stage.browser.readClipboard(page)).split(/\n\n(?=— |“Water)/);
    expect(words).toMatch(/^“The charter of the canal.*”$/s);
    expect(speaker).toMatch(/^— Tomas Ekberg-Rao, .*\n/);
    expect([speaker, source].join('\n')).toContain(`${SOURCE}\n${stage.site}/en/post/water-between-two-towns#:~:text=`);
  });

  test('is linked to by keys: one stop for Tab, arrows, Enter; Esc gives the focus back', async () => {
    const page = await open();
    const stops = () =>
      page.evaluate(
        host => document.querySelector(host)?.shadowRoot?.querySelectorAll('.said[tabindex="0"]').length,
        READER,
      );
    expect(await stops()).toBe(1);
    for (let n = 0; n < 12 && (await focused(page)) !== '0'; n++) await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => focused(page)).toBe('1');
    // Scrolled on from it, one sees what opens all the same.
    await page.evaluate(host => {
      const dialog = document.querySelector(host)?.shadowRoot?.querySelector('dialog');
      dialog?.scrollTo({ top: dialog.scrollHeight, behavior: 'instant' });
    }, READER);
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('Copy');
    expect(await (await inReader(page, '.quote-tools')).isIntersectingViewport({ threshold: 1 })).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toBe('1');
    expect(await isOpen(page)).toBe(false);
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('Copy');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => textInReader(page, '.toast')).toBe('Link to these words copied');
    await expect.poll(() => focused(page)).toBe('1');
    expect(await stage.browser.readClipboard(page)).toMatch(
      /water-between-two-towns#:~:text=The%20people%20who%20turn/,
    );
    await page.keyboard.press('Escape');
    await readerIs(page, false);
  });

  test('that one went to in the panel of speakers can be taken from there', async () => {
    const page = await open();
    await clickTool(page, 'Speakers');
    expect(await page.$(`${READER} >>> .shown-quote`)).toBeNull();
    await clickTool(page, 'Next quote of Tomas Ekberg-Rao');
    await (await inReader(page, '.shown-quote button')).click();
    await expect.poll(() => textInReader(page, '.toast')).toBe('Quote copied with its source');
    expect(await stage.browser.readClipboard(page)).toMatch(/^“The charter of the canal/);
  });

  test('keeps its words to be selected, and its tools go by a click elsewhere', async () => {
    const page = await open();
    const mark = await inReader(page, '.said[data-quote="0"]');
    await mark.scrollIntoView();
    const { x, y } = await mark.evaluate(element => element.getClientRects()[0]?.toJSON());
    await page.mouse.move(x + 10, y + 10);
    await page.mouse.down();
    await page.mouse.move(x + 120, y + 10);
    await page.mouse.up();
    expect(await isOpen(page)).toBe(false);
    await page.mouse.click(x + 60, y + 10);
    await inReader(page, '.quote-tools');
    await (await inReader(page, '.headline h1')).click();
    await expect.poll(() => isOpen(page)).toBe(false);
  });

  // Firefox takes only a name of its own for this machine's, which is secure there.
  if (name === 'chromium')
    test('is copied on a page that is not secure, which has no clipboard', async () => {
      const page = await open('http://news.example/en/post/water-between-two-towns');
      expect(await page.evaluate(() => isSecureContext)).toBe(false);
      await pickQuote(page, 3);
      await page.keyboard.press('Enter');
      await expect.poll(() => textInReader(page, '.toast')).toBe('Quote copied with its source');
      const secure = await stage.browser.open(`${stage.site}/en/post/ferry-timetable`);
      expect(await stage.browser.readClipboard(secure)).toMatch(/^“The charter of the canal/);
    });
});
