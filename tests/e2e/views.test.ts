import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import type { Popup } from '../browser/extension-browser.ts';
import { emptyStorage, fillStorage } from '../browser/full-storage.ts';
import { clickOn, tabOf, whenRead, words } from '../browser/popup-page.ts';
import { inBothBrowsers } from './both-browsers.ts';

/** How far a view begins below the tabs, in px; below 0: its beginning is scrolled away. */
const beginning = (popup: Popup) =>
  popup.evaluate(() => {
    const bottom = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().bottom ?? 0;
    const top = document.querySelector('.view')?.getBoundingClientRect().top ?? 0;
    return Math.round(top - bottom('.tabs'));
  });

const scrollDown = async (popup: Popup) => {
  await popup.evaluate(() => document.querySelector('.page')?.scrollTo({ top: 3000, behavior: 'instant' }));
  await expect.poll(() => beginning(popup)).toBeLessThan(-300);
};

inBothBrowsers('the views of the popup', stage => {
  const open = async (path: string) =>
    whenRead(await stage.browser.clickToolbar(await stage.browser.open(stage.site + path)));

  test('what is found, and the other view, begin where they can be seen', async () => {
    const popup = await open('/hard/thousand-quotes');
    await scrollDown(popup);
    await clickOn(popup, 'button', 'Search the quotes');
    expect(await beginning(popup)).toBeLessThan(-300);
    await popup.type('.search input', 'gauge');
    await expect.poll(() => beginning(popup)).toBe(0);
    await popup.type('.search input', ' of nobody');
    await expect.poll(() => popup.evaluate(() => document.querySelectorAll('.q').length)).toBe(0);
    expect(await beginning(popup)).toBe(0);
    await popup.press('Escape');
    await scrollDown(popup);
    await clickOn(popup, 'tab', 'Article');
    await expect.poll(() => beginning(popup)).toBe(0);
    await clickOn(popup, 'tab', 'Quotes');
  });

  test.each([
    ['/hard/one-quote', []],
    ['/en/post/water-between-two-towns', ['All', 'Irena Vollmark3 · 52%', 'Tomas Ekberg-Rao2 · 48%']],
    ['/hard/thousand-quotes', ['All', 'Bruno Amselmann143', 'Cleo Amselmann143']],
  ])('the speakers of %s to choose from', async (path, chips) => {
    const popup = await open(path);
    const shown = await popup.evaluate(() =>
      [...document.querySelectorAll('.chip')].map(chip => [...chip.childNodes].map(part => part.textContent).join('')),
    );
    // Initials stand before the name.
    expect(shown.slice(0, 3).map(text => text.replace(/^[A-Z]{2}(?=[A-Z])/, ''))).toEqual(chips);
  });

  test('of many speakers the first stand there, the rest when asked for, and always who is chosen', async () => {
    const popup = await open('/hard/many-speakers');
    const chips = () => popup.evaluate(() => document.querySelectorAll('.chip').length);
    expect(await chips()).toBe(6);
    // Threads of all colours would be a bar of none.
    expect(await popup.evaluate(() => document.querySelectorAll('.share i').length)).toBe(1);
    await clickOn(popup, 'button', '296 more');
    await expect.poll(chips).toBe(302);
    const state = () =>
      popup.evaluate(() => ({
        focus: document.activeElement?.textContent,
        isQuoteInSight:
          (document.querySelector('blockquote')?.getBoundingClientRect().top ?? innerHeight) < innerHeight,
      }));
    expect(await state()).toEqual({ focus: 'Show less', isQuoteInSight: true });
    await popup.evaluate(() => document.querySelectorAll<HTMLElement>('.chip')[100]?.click());
    await clickOn(popup, 'button', 'Show less');
    await expect.poll(chips).toBe(7);
    expect(await popup.evaluate(() => document.querySelectorAll('.chip[aria-pressed=true]').length)).toBe(1);
  });

  test('nothing found among the chosen does not say that nobody said it', async () => {
    const popup = await open('/en/post/water-between-two-towns');
    await popup.click('.chip:nth-child(3)');
    await clickOn(popup, 'button', 'Search the quotes');
    await popup.type('.search input', 'reservoir');
    await expect.poll(() => words(popup)).toContain('No quote by the chosen speakers contains “reservoir”.');
    await popup.click('.chip.all');
    await expect.poll(() => words(popup)).toContain('1 quote found');
  });

  describe('a tab of its own', () => {
    const openOwn = async (path: string) => {
      const page = await stage.browser.open(stage.site + path);
      await (await whenRead(await stage.browser.clickToolbar(page))).close();
      const tab = await tabOf(stage.browser, page);
      const own = await stage.browser.open(await stage.browser.address(`popup.html?tab=${tab}`));
      await expect.poll(() => own.evaluate(() => document.querySelector('main[aria-busy=false]') !== null)).toBe(true);
      return { page, own };
    };
    const isInFront = (page: Page) => page.evaluate(() => document.visibilityState === 'visible');
    const showFirst = (own: Page) =>
      own.evaluate(() => document.querySelector<HTMLElement>('.do :last-child')?.click());

    test('is named after the article', async () => {
      const { own } = await openOwn('/en/post/ferry-timetable');
      expect(await own.evaluate(() => document.title)).toBe('Ferry changes its winter timetable · On the Record');
    });

    test('scrolls wherever the pointer is', async () => {
      const { own } = await openOwn('/en/post/water-between-two-towns');
      await own.mouse.move(20, 400);
      // A wheel that turns before the browser has put the page on screen goes nowhere.
      const turned = async () => {
        await own.mouse.wheel({ deltaY: 300 });
        return await own.evaluate(() => document.querySelector('.page')?.scrollTop);
      };
      await expect.poll(turned).toBeGreaterThan(100);
    });

    test('shows a quote in the page where it can be seen', async () => {
      const { page, own } = await openOwn('/en/post/water-between-two-towns');
      expect(await isInFront(page)).toBe(false);
      await showFirst(own);
      await expect.poll(() => isInFront(page)).toBe(true);
    });

    test('says that the page is gone', async () => {
      const { page, own } = await openOwn('/en/post/water-between-two-towns');
      await page.close();
      await showFirst(own);
      await expect
        .poll(() => own.evaluate(() => document.querySelector('.toast')?.textContent))
        .toMatch(/^The page was closed or changed/);
    });
  });

  test('a doubtful speaker is named as such, and why', async () => {
    const popup = await open('/hard/long-quote');
    await clickOn(popup, 'button', 'Probably Irena Vollmark');
    await expect
      .poll(() => popup.evaluate(() => document.querySelector('.inferred p')?.textContent))
      .toMatch(/taken from the lines before/);
  });

  test('of a long standfirst the beginning is seen, and the rest when asked for', async () => {
    const popup = await open('/hard/standfirst');
    const lines = () => popup.evaluate(() => Math.round((document.querySelector('.sub')?.clientHeight ?? 0) / 21));
    expect(await lines()).toBe(2);
    await clickOn(popup, 'button', 'Show the rest');
    await expect.poll(lines).toBeGreaterThan(5);
    await clickOn(popup, 'button', 'Show less');
    await expect.poll(lines).toBe(2);
  });

  test('a view that cannot be remembered is told, and holds for now', async () => {
    await fillStorage(stage.browser);
    const popup = await open('/en/post/water-between-two-towns');
    await clickOn(popup, 'tab', 'Article');
    await expect.poll(() => words(popup)).toContain('could not be saved');
    await expect.poll(() => words(popup)).toContain('The dispute over the Tarn canal');
    await emptyStorage(stage.browser);
  });
});
