import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { whenRead } from '../browser/popup-page.ts';
import { inBothBrowsers } from './both-browsers.ts';

const OVERLAY = 'on-the-record-reader';

/** The text of an element of the reader, null where there is none. */
const textOf = (page: Page, selector: string) =>
  page.evaluate(
    (name, selector) => document.querySelector(name)?.shadowRoot?.querySelector(selector)?.textContent ?? null,
    OVERLAY,
    selector,
  );
const has = async (page: Page, selector: string) => (await textOf(page, selector)) !== null;
const press = (page: Page, label: string) =>
  page.evaluate(
    (name, label) => {
      const buttons = document.querySelector(name)?.shadowRoot?.querySelectorAll('button') ?? [];
      [...buttons].find(button => button.ariaLabel === label)?.click();
    },
    OVERLAY,
    label,
  );
const sizeOfText = (page: Page) =>
  page.evaluate(name => {
    const article = document.querySelector(name)?.shadowRoot?.querySelector('.article');
    return article ? getComputedStyle(article).fontSize : null;
  }, OVERLAY);

inBothBrowsers('reading', stage => {
  const open = async (prepare: () => void = () => undefined) => {
    const page = await stage.browser.open(`${stage.site}/en/post/water-between-two-towns`);
    await page.evaluate(prepare);
    await (await whenRead(await stage.browser.clickToolbar(page))).close();
    await toggle(page, true);
    return page;
  };
  const toggle = async (page: Page, isOpen: boolean) => {
    await stage.browser.pressShortcut();
    await expect.poll(() => has(page, '.article'), { timeout: 10_000 }).toBe(isOpen);
  };

  test('opens at the paragraph that was on screen', async () => {
    const page = await open(() => {
      const paragraphs = document.querySelectorAll('.post_body p, article p, main p, p');
      const long = [...paragraphs].filter(({ textContent }) => (textContent ?? '').length > 120);
      const chosen = long[Math.floor(long.length / 2)];
      chosen?.scrollIntoView({ block: 'start' });
      document.title = (chosen?.textContent ?? '').replace(/\s+/g, ' ').trim();
    });
    const chosen = await page.title();
    const top = () =>
      page.evaluate(
        (name, chosen) => {
          const blocks = document.querySelector(name)?.shadowRoot?.querySelectorAll('[data-block]') ?? [];
          const block = [...blocks].find(({ textContent }) => textContent === chosen);
          return block ? block.getBoundingClientRect().top / innerHeight : null;
        },
        OVERLAY,
        chosen,
      );
    await expect.poll(top).toBeGreaterThan(0);
    await expect.poll(top).toBeLessThan(0.75);
  });

  test('keeps its keys from the page, which cannot stop them either', async () => {
    const page = await open(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      for (const target of [window, document]) {
        target.addEventListener('popstate', () => heard.push('popstate'));
      }
      document.addEventListener(
        'keydown',
        event => {
          heard.push(event.key);
          event.preventDefault();
          event.stopImmediatePropagation();
        },
        true,
      );
    });
    await page.evaluate(() => ((window as unknown as { heard: string[] }).heard.length = 0));
    await page.keyboard.down('Control');
    await page.keyboard.press('f');
    await page.keyboard.up('Control');
    await expect.poll(() => has(page, '.find input')).toBe(true);
    await page.keyboard.type('canal');
    await expect.poll(() => textOf(page, '.find-count')).toMatch(/^1 of [1-9]/);
    await page.keyboard.press('Enter');
    await expect.poll(() => textOf(page, '.find-count')).toMatch(/^2 of [1-9]/);
    await page.keyboard.press('Escape');
    await expect.poll(() => has(page, '.find input')).toBe(false);
    expect(await has(page, '.article')).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => has(page, '.article')).toBe(false);
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
  });

  test('goes from quote to quote of one speaker, and shows their words alone', async () => {
    const page = await open();
    await press(page, 'Speakers');
    await expect.poll(() => has(page, '.speaker-name b')).toBe(true);
    const name = await textOf(page, '.speaker-name b');
    await press(page, `Next quote of ${name}`);
    await expect.poll(() => textOf(page, '.news')).toMatch(new RegExp(`^${name}: quote 1 of `));
    await press(page, `Next quote of ${name}`);
    await expect.poll(() => textOf(page, '.news')).toMatch(new RegExp(`^${name}: quote 2 of `));
    const click = (selector: string) =>
      page.evaluate(
        (name, selector) => {
          document.querySelector(name)?.shadowRoot?.querySelector<HTMLElement>(selector)?.click();
        },
        OVERLAY,
        selector,
      );
    await click('.speaker-name');
    await expect.poll(() => has(page, '.only input')).toBe(true);
    await click('.only input');
    await expect.poll(() => has(page, '.one-voice .said')).toBe(true);
    expect(await textOf(page, '.one-voice .spoken-by')).toContain(name);
    await click('.whole');
    await expect.poll(() => has(page, '.one-voice')).toBe(false);
  });

  test('remembers the size of the text', async () => {
    const page = await open();
    const before = Number.parseFloat((await sizeOfText(page)) ?? '');
    await press(page, 'Larger text');
    const larger = `${before + 1}px`;
    await expect.poll(() => sizeOfText(page)).toBe(larger);
    await toggle(page, false);
    await toggle(page, true);
    expect(await sizeOfText(page)).toBe(larger);
    await press(page, 'Smaller text');
  });

  test('stays while the page only drops tracking from its address, or goes to a place in its text', async () => {
    const page = await open();
    await page.evaluate(() => {
      history.replaceState(null, '', `${location.pathname}?utm_source=mail`);
      history.replaceState(null, '', `${location.pathname}#comments`);
    });
    // As long as a change of address takes to be noticed.
    await new Promise(resolve => setTimeout(resolve, 1500));
    expect(await has(page, '.article')).toBe(true);
  });

  test('closes when the page moves on to another address', async () => {
    const page = await open();
    await page.evaluate(() => history.pushState(null, '', '/en/post/another-story'));
    await expect.poll(() => has(page, '.article'), { timeout: 10_000 }).toBe(false);
    expect(await page.evaluate(() => location.pathname)).toBe('/en/post/another-story');
  });
});
