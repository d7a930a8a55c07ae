import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { clickTool, inReader, openReader, READER, readerIs, textInReader } from '../browser/reader-page.ts';
import { inBothBrowsers } from './both-browsers.ts';

/** What one sees at the middle of the window, how large the text is, and where the first button stands. */
const look = (page: Page) =>
  page.evaluate(name => {
    const root = document.querySelector(name)?.shadowRoot;
    const paragraph = root?.querySelector('.article p');
    const style = paragraph && getComputedStyle(paragraph);
    const seen = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
    return {
      onTop: seen?.localName,
      size: style?.fontSize,
      colour: style?.color,
      spacing: style?.letterSpacing,
      transform: style?.transform,
      // In Firefox the root's reaches the top layer.
      filter: getComputedStyle(document.documentElement).filter,
      button: root?.querySelector('.tools button')?.getBoundingClientRect().width,
    };
  }, READER);

inBothBrowsers('the reader on a page that', stage => {
  const open = async (name: string) => {
    const page = await stage.browser.open(`${stage.site}/odd/${name}`);
    await openReader(stage.browser, page);
    return page;
  };

  test.each([
    ['hides everything', 'hides-all'],
    ['turns its colours over and skips its drawing', 'turned-over'],
    ['has a root font of one pixel', 'one-pixel-root'],
    ['is zoomed', 'zoomed'],
    ['shouts its style at every element', 'shouts'],
    ['registers properties with everyday names', 'registers-properties'],
    ['has a dialog of its own in the top layer', 'top-layer'],
  ])('%s looks as ever, and closes', async (_, name) => {
    const page = await open(name);
    const usual = {
      size: '20px',
      colour: 'rgb(28, 27, 25)',
      spacing: 'normal',
      transform: 'none',
      filter: 'none',
      button: 36,
    };
    expect(await look(page)).toEqual({ onTop: READER, ...usual });
    expect(await textInReader(page, '.page')).toContain('The dispute over the Tarn canal');
    await clickTool(page, 'Speakers');
    expect(await textInReader(page, '.panel')).toContain('Irena Vollmark');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await readerIs(page, false);
  });

  test('opens a dialog over it later stays in front, with its focus and place, and leaves that dialog open', async () => {
    const page = await open('late-dialog');
    await clickTool(page, 'Find in the article');
    await (await inReader(page, 'dialog')).evaluate(dialog => dialog.scrollTo({ top: 300, behavior: 'instant' }));
    await page.evaluate(() => (window as unknown as { offer(): void }).offer());
    await expect.poll(async () => (await look(page)).onTop).toBe(READER);
    await page.keyboard.type('canal');
    await expect.poll(() => textInReader(page, '.find-count')).toMatch(/1 of \d/);
    expect(await (await inReader(page, 'dialog')).evaluate(dialog => dialog.scrollTop)).toBeGreaterThan(100);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await readerIs(page, false);
    expect(await page.$('body > dialog:modal')).not.toBeNull();
  });

  test('is zoomed anew in another window looks as ever', async () => {
    const page = await open('zoomed');
    await page.setViewport({ width: 800, height: 600 });
    await expect.poll(async () => (await look(page)).button).toBe(36);
    const box = () =>
      page.evaluate(name => {
        const dialog = document.querySelector(name)?.shadowRoot?.querySelector('dialog')?.getBoundingClientRect();
        return [dialog?.width, dialog?.height];
      }, READER);
    expect(await box()).toEqual([800, 600]);
  });

  test('takes every key before anyone else has its own keys all the same', async () => {
    const page = await open('takes-keys');
    await clickTool(page, 'Find in the article');
    await inReader(page, '.panel-find');
    await page.keyboard.type('canal');
    await expect.poll(() => textInReader(page, '.find-count')).toMatch(/1 of \d/);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.$(`${READER} >>> .panel-find`)).toBeNull();
    await page.keyboard.press('Escape');
    await readerIs(page, false);
    const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    expect(await heard()).toEqual([]);
    // The page has its keys back.
    await page.keyboard.press('x');
    expect(await heard()).toContain('x');
  });
});
