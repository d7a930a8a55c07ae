import type { HTTPRequest, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { showPictures } from '../browser/page-pictures.ts';
import { clickTool, inReader, openReader, READER, readerIs, textInReader } from '../browser/reader-page.ts';
import { inBothBrowsers } from './both-browsers.ts';

/** What the lightbox shows, and the description of the picture that has the focus in the text. */
const state = (page: Page) =>
  page.evaluate(host => {
    const root = document.querySelector(host)?.shadowRoot;
    const shown = root?.querySelector<HTMLImageElement>('.lightbox img')?.alt ?? null;
    return { shown, focused: root?.activeElement?.querySelector('img')?.alt ?? null };
  }, READER);

inBothBrowsers('the pictures of an article', stage => {
  test('do not tell their site where they are read', async () => {
    const page = await stage.browser.open('about:blank');
    await showPictures(page);
    await page.goto(`${stage.site}/hard/rich`);
    const told: string[] = [];
    page.on('request', request => {
      const { referer } = request.headers();
      // Not the icon of the tab, which the browser asks for.
      if (referer && request.url().endsWith('/stamp.png')) told.push(referer);
    });
    await openReader(stage.browser, page);
    const loaded = async () => (await inReader(page, '.photo img')).evaluate(img => (img as HTMLImageElement).complete);
    await expect.poll(loaded).toBe(true);
    expect(told).toEqual([]);
  });

  test('have their room before they come, so that the text below does not jump', async () => {
    const page = await stage.browser.open('about:blank');
    const waiting: HTTPRequest[] = [];
    await page.setRequestInterception(true);
    page.on('request', request => {
      if (new URL(request.url()).hostname === 'img.meridian.example') waiting.push(request);
      else void request.continue();
    });
    await page.goto(`${stage.site}/hard/images`, { waitUntil: 'domcontentloaded' });
    await openReader(stage.browser, page);
    const room = await (await inReader(page, 'img[alt="Lock 0"]')).evaluate(img => {
      const { width, height } = img.getBoundingClientRect();
      return { ratio: Math.round((100 * width) / height), isHere: (img as HTMLImageElement).naturalWidth > 0 };
    });
    expect(room).toEqual({ ratio: 178, isHere: false });
    await Promise.all(waiting.map(request => request.abort()));
  });

  test('shown large are not left behind when the page opens a dialog over them', async () => {
    const page = await stage.browser.open('about:blank');
    await showPictures(page);
    await page.goto(`${stage.site}/hard/images`);
    await openReader(stage.browser, page);
    await (await inReader(page, 'img[alt="Lock 5"]')).click();
    await expect.poll(() => state(page)).toMatchObject({ shown: 'Lock 5' });
    await page.evaluate(() => document.body.appendChild(document.createElement('dialog')).showModal());
    await expect.poll(() => state(page)).toEqual({ shown: null, focused: 'Lock 5' });
    await page.keyboard.press('Escape');
    await readerIs(page, false);
  });

  test('are shown large, lead to each other by arrow keys, and give the focus back', async () => {
    const page = await stage.browser.open('about:blank');
    await showPictures(page);
    await page.goto(`${stage.site}/hard/images`);
    await openReader(stage.browser, page);
    await (await inReader(page, 'img[alt="Lock 5"]')).click();
    await expect.poll(() => state(page)).toMatchObject({ shown: 'Lock 5' });
    expect(await textInReader(page, '.lightbox')).toContain('Lock 5 of the canal. Photo: Meridian');
    expect(await textInReader(page, '.lightbox .others')).toMatch(/[56] of \d{3}/);
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => state(page)).toMatchObject({ shown: 'Lock 4' });
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => state(page)).toMatchObject({ shown: 'Lock 6' });
    await clickTool(page, 'Previous');
    await expect.poll(() => state(page)).toMatchObject({ shown: 'Lock 5' });
    await clickTool(page, 'Previous');
    await expect.poll(() => state(page)).toMatchObject({ shown: 'Lock 4' });
    await page.keyboard.press('Escape');
    await expect.poll(() => state(page)).toEqual({ shown: null, focused: 'Lock 4' });
    await page.keyboard.press('Escape');
    await readerIs(page, false);
  });
});
