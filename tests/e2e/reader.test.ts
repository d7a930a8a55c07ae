import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { clickOn, whenRead } from '../browser/popup-page.ts';
import { clickTool, inReader, openReader, textInReader } from '../browser/reader-page.ts';
import { inBothBrowsers } from './both-browsers.ts';

const OVERLAY = 'on-the-record-reader';

const isOpen = (page: Page) => page.evaluate(name => document.querySelector(name) !== null, OVERLAY);
const opens = (page: Page) => expect.poll(() => isOpen(page), { timeout: 10_000 }).toBe(true);
const closes = (page: Page) => expect.poll(() => isOpen(page), { timeout: 10_000 }).toBe(false);

/** All that closing must bring back. */
const state = (page: Page) =>
  page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    scroll: [scrollX, scrollY],
    focus: document.activeElement?.outerHTML.slice(0, 80),
    sheets: document.adoptedStyleSheets.length,
    address: location.href,
  }));

inBothBrowsers('the reader', stage => {
  const open = async (path = '/en/post/water-between-two-towns') => {
    const page = await stage.browser.open(stage.site + path);
    await page.evaluate(() => {
      document.querySelector<HTMLInputElement>('input[name=q]')?.focus({ preventScroll: true });
      scrollTo(0, 500);
    });
    const before = await state(page);
    const popup = await whenRead(await stage.browser.clickToolbar(page));
    return { page, popup, before };
  };

  test('opens and closes by the switch in the popup, and leaves the page as it was', async () => {
    const { page, popup, before } = await open();
    await clickOn(popup, 'switch', 'Reader');
    await opens(page);
    await popup.close();
    const again = await whenRead(await stage.browser.clickToolbar(page));
    await expect.poll(() => again.evaluate(() => document.querySelector('[role=switch]')?.ariaChecked)).toBe('true');
    await clickOn(again, 'switch', 'Reader');
    await closes(page);
    await again.close();
    expect(await state(page)).toEqual(before);
  });

  test('selected words are the article’s own, without the names above them', async () => {
    const page = await stage.browser.open(`${stage.site}/en/post/water-between-two-towns`);
    await openReader(stage.browser, page);
    const selected = () =>
      page.evaluate(name => {
        const root = document.querySelector(name)?.shadowRoot as ShadowRoot & { getSelection?(): Selection | null };
        const selection = root.getSelection?.() ?? getSelection();
        const article = root.querySelector('.article');
        if (article) selection?.selectAllChildren(article);
        return selection?.toString() ?? '';
      }, OVERLAY);
    expect(await textInReader(page, '.spoken-by')).toContain('Irena Vollmark');
    const text = await selected();
    expect(text).toContain('The next meeting of the canal board');
    expect(text).not.toMatch(/^\s*(IV|Irena Vollmark)\s*$/m);
  });

  test('reads a page anew that has changed since the popup read it', async () => {
    const { page, popup } = await open();
    await popup.close();
    await page.evaluate(() => {
      const late = document.createElement('p');
      late.textContent = 'Late in the evening the canal board added that the lock keepers would be paid for the night.';
      [...document.querySelectorAll('p')].find(p => p.textContent?.includes('next meeting'))?.before(late);
    });
    await stage.browser.pressShortcut();
    await opens(page);
    expect(await textInReader(page, '.article')).toContain('the lock keepers would be paid for the night');
  });

  test('opens and closes by the shortcut', async () => {
    const { page, popup, before } = await open();
    await popup.close();
    await stage.browser.pressShortcut();
    await opens(page);
    await stage.browser.pressShortcut();
    await closes(page);
    expect(await state(page)).toEqual(before);
  });

  test.each([
    ['on any page', []],
    // What the page has put there itself is its own.
    ['on a page that asks for the same', ['']],
  ])('asks dark-mode extensions to leave its colours alone while it is open, %s', async (_, own) => {
    const page = await stage.browser.open(`${stage.site}/en/post/water-between-two-towns`);
    await page.evaluate(own => {
      for (const content of own)
        document.head.append(Object.assign(document.createElement('meta'), { name: 'darkreader-lock', content }));
    }, own);
    await (await whenRead(await stage.browser.clickToolbar(page))).close();
    const locks = () => page.evaluate(() => document.querySelectorAll('head > meta[name="darkreader-lock"]').length);
    await stage.browser.pressShortcut();
    await opens(page);
    expect(await locks()).toBe(1);
    await stage.browser.pressShortcut();
    await closes(page);
    expect(await locks()).toBe(own.length);
  });

  test.each([
    ['dark', 'auto', 'dark'],
    ['dark', 'sepia', 'sepia'],
    ['dimmed', 'auto', 'auto'],
  ])('where Dark Reader has made the page %s, the theme “%s” is shown as “%s”', async (scheme, theme, shown) => {
    await stage.browser.setSettings({ theme });
    const page = await stage.browser.open(`${stage.site}/en/post/water-between-two-towns`);
    await page.evaluate(scheme => {
      document.documentElement.dataset.darkreaderScheme = scheme;
      // As Dark Reader does where a page asks for its own colours.
      new MutationObserver((_, observer) => {
        if (!document.querySelector('meta[name="darkreader-lock"]')) return;
        delete document.documentElement.dataset.darkreaderScheme;
        observer.disconnect();
      }).observe(document.head, { childList: true });
    }, scheme);
    await openReader(stage.browser, page);
    const dialog = await inReader(page, 'dialog');
    expect(await dialog.evaluate(dialog => dialog.getAttribute('data-theme'))).toBe(shown);
    await clickTool(page, 'Larger text');
    expect(await dialog.evaluate(dialog => dialog.getAttribute('data-theme'))).toBe(shown);
    await stage.browser.setSettings({ theme: 'auto', fontSize: 20 });
  });

  test('opens once when the shortcut is pressed twice at once', async () => {
    const { page, popup } = await open();
    await popup.close();
    await Promise.all([stage.browser.pressShortcut(), stage.browser.pressShortcut()]);
    await opens(page);
    expect(await page.evaluate(name => document.querySelectorAll(name).length, OVERLAY)).toBe(1);
  });

  test('closes by Esc', async () => {
    const { page, popup, before } = await open();
    await popup.close();
    await stage.browser.pressShortcut();
    await opens(page);
    await page.keyboard.press('Escape');
    await closes(page);
    expect(await state(page)).toEqual(before);
  });

  test('closes by Back, which stays on the page', async () => {
    const { page, popup, before } = await open();
    await popup.close();
    await stage.browser.pressShortcut();
    await opens(page);
    await page.evaluate(() => history.back());
    await closes(page);
    expect(await state(page)).toEqual(before);
  });

  test('shows the article on a page with strict CSP and Trusted Types', async () => {
    const { page, popup } = await open('/strict');
    await popup.close();
    await stage.browser.pressShortcut();
    await opens(page);
    const text = await page.evaluate(
      name => document.querySelector(name)?.shadowRoot?.querySelector('dialog')?.innerText,
      OVERLAY,
    );
    expect(text).toContain('The dispute over the Tarn canal');
    expect(text).not.toContain('Views: 214');
  });

  test('tells on screen that the link is copied, or shows the link where copying is refused', async () => {
    const { page, popup } = await open();
    await popup.close();
    await stage.browser.pressShortcut();
    await opens(page);
    await clickTool(page, 'Share');
    const told = async () => (await textInReader(page, '.toast')) || (await textInReader(page, '.panel-share'));
    await expect.poll(told).toMatch(/^Link copied$|did not allow copying/);
  });
});
