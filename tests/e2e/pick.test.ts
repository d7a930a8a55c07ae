import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { emptyStorage, fillStorage } from '../browser/full-storage.ts';
import { clickOn, whenRead } from '../browser/popup-page.ts';
import { inBothBrowsers } from './both-browsers.ts';

const LAYER = 'on-the-record-pick';
const READER = 'on-the-record-reader';

const has = (page: Page, name: string) => page.evaluate(tag => document.querySelector(tag) !== null, name);
const comes = (page: Page, name: string) => expect.poll(() => has(page, name), { timeout: 10_000 }).toBe(true);
const goes = (page: Page, name: string) => expect.poll(() => has(page, name), { timeout: 10_000 }).toBe(false);
const chosen = (page: Page) =>
  page.evaluate(tag => document.querySelector(tag)?.shadowRoot?.querySelector('.words')?.textContent ?? '', LAYER);
const readerText = (page: Page) =>
  page.evaluate(tag => document.querySelector(tag)?.shadowRoot?.querySelector('article')?.textContent ?? '', READER);
const html = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);

inBothBrowsers('picking by hand', stage => {
  const begin = async (path = '/en/post/water-between-two-towns') => {
    const page = await stage.browser.open(stage.site + path);
    const before = await html(page);
    const popup = await whenRead(await stage.browser.clickToolbar(page));
    await clickOn(popup, 'button', 'More');
    await clickOn(popup, 'menuitem', 'Pick the article yourself');
    await comes(page, LAYER);
    await expect.poll(() => chosen(page)).not.toBe('');
    return { page, before };
  };

  test('by keys: the reader shows what was picked and nothing else, and the page stays as it was', async () => {
    const { page, before } = await begin();
    // Down to the longest paragraph.
    for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowDown');
    const start = (await chosen(page)).slice(0, 40);
    const others = await page.$$eval(
      'p',
      (all, words) => all.map(p => p.textContent ?? '').filter(p => p.length > 80 && !p.includes(words)),
      start,
    );
    await page.keyboard.press('Enter');
    await comes(page, READER);
    await goes(page, LAYER);
    await expect.poll(() => readerText(page)).toContain(start);
    const shown = await readerText(page);
    expect(others.length).toBeGreaterThan(3);
    expect(others.filter(text => shown.includes(text))).toEqual([]);
    await page.keyboard.press('Escape');
    await goes(page, READER);
    expect(await html(page)).toBe(before);
  });

  test('by pointer', async () => {
    const { page } = await begin();
    const words = await page.evaluate(() => {
      const paragraph = [...document.querySelectorAll('p')].find(p => (p.textContent ?? '').length > 80);
      paragraph?.scrollIntoView({ block: 'start' });
      return paragraph?.textContent?.replace(/\s+/g, ' ').trim().slice(0, 40) ?? '';
    });
    const box = await (await page.$$('p')).reduce<
      Promise<{ x: number; y: number; width: number; height: number } | null>
    >(async (found, p) => {
      const text = await p.evaluate(element => (element.textContent ?? '').replace(/\s+/g, ' ').trim());
      return (await found) ?? (text.startsWith(words) ? p.boundingBox() : null);
    }, Promise.resolve(null));
    if (!box) throw new Error('the page has no long paragraph');
    await page.mouse.move(box.x + 30, box.y + 10);
    await expect.poll(() => chosen(page)).toContain(words);
    // The frame stands around it.
    const frame = await page.evaluate(tag => {
      const { x, y, width, height } =
        document.querySelector(tag)?.shadowRoot?.querySelector('.frame')?.getBoundingClientRect() ?? new DOMRect();
      return { x, y, width, height };
    }, LAYER);
    for (const side of ['x', 'y', 'width', 'height'] as const)
      expect(Math.abs(frame[side] - box[side]), side).toBeLessThan(15);
    await page.mouse.click(box.x + 30, box.y + 10);
    await comes(page, READER);
    await expect.poll(() => readerText(page)).toContain(words);
  });

  test('Esc ends it, and the page stays as it was', async () => {
    const { page, before } = await begin();
    await page.keyboard.press('Escape');
    await goes(page, LAYER);
    expect(await html(page)).toBe(before);
    expect(await has(page, READER)).toBe(false);
  });

  const inLayer = (page: Page, selector: string) =>
    page.evaluate(
      (tag, inner) => document.querySelector(tag)?.shadowRoot?.querySelector<HTMLElement>(inner)?.click() === undefined,
      LAYER,
      selector,
    );
  const isKept = (page: Page) =>
    page.evaluate(tag => document.querySelector(tag)?.shadowRoot?.querySelector('input')?.checked ?? false, LAYER);

  test('kept for the site, the choice holds on its other pages, until it is given up', async () => {
    const { page } = await begin();
    expect(await isKept(page)).toBe(false);
    await inLayer(page, 'input');
    await page.keyboard.press('Enter');
    await comes(page, READER);
    const other = (await begin('/en/post/ferry-timetable')).page;
    expect(await isKept(other)).toBe(true);
    await inLayer(other, '.main + button');
    await comes(other, READER);
    const third = (await begin('/en/post/ferry-timetable')).page;
    expect(await isKept(third)).toBe(false);
  });

  test('picking again begins with what is kept, which its box gives up', async () => {
    const { page } = await begin();
    await page.keyboard.press('ArrowDown');
    const words = await chosen(page);
    await inLayer(page, 'input');
    await page.keyboard.press('Enter');
    await comes(page, READER);
    await page.reload();
    const again = (await begin()).page;
    expect(await chosen(again)).toBe(words);
    expect(await isKept(again)).toBe(true);
    await inLayer(again, 'input');
    await inLayer(again, '.main');
    await comes(again, READER);
    expect(await isKept((await begin()).page)).toBe(false);
  });

  test('a choice that cannot be kept is told, and can be read all the same', async () => {
    await fillStorage(stage.browser);
    const { page } = await begin();
    const hint = () =>
      page.evaluate(tag => document.querySelector(tag)?.shadowRoot?.querySelector('.hint')?.textContent ?? '', LAYER);
    await (await page.$(`${LAYER} >>> input`))?.click();
    await (await page.$(`${LAYER} >>> .main`))?.click();
    await expect.poll(hint).toContain('cannot be kept');
    expect(await has(page, READER)).toBe(false);
    await (await page.$(`${LAYER} >>> .main`))?.click();
    await comes(page, READER);
    await emptyStorage(stage.browser);
  });
});
