import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Popup } from '../browser/extension-browser.ts';
import { whenRead } from '../browser/popup-page.ts';
import { openReader, READER, readerIs } from '../browser/reader-page.ts';
import { inBothBrowsers } from './both-browsers.ts';

/** What has the focus: its label or text, as a user would name it. */
function focused(host: string | null): string {
  const root: Document | ShadowRoot | null | undefined = host ? document.querySelector(host)?.shadowRoot : document;
  const element = root?.activeElement;
  return (element?.getAttribute('aria-label') ?? element?.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40);
}

inBothBrowsers('by keyboard alone', stage => {
  const inPopup = (popup: Popup) => popup.evaluate(focused, null);
  const inReader = (page: Page) => page.evaluate(focused, READER);

  test('through the popup: Tab in reading order, arrows in menus and tabs, Esc gives the focus back', async () => {
    const page = await stage.browser.open(`${stage.site}/en/post/water-between-two-towns`);
    const popup = await whenRead(await stage.browser.clickToolbar(page));
    const focus = (label: string) =>
      popup.evaluate(label => document.querySelector<HTMLElement>(`[aria-label="${label}"]`)?.focus(), label);
    const scrolled = () => popup.evaluate(() => document.querySelector('.page')?.scrollTop);
    await popup.press('PageDown');
    await expect.poll(scrolled).toBeGreaterThan(0);
    await popup.press('Home');
    await expect.poll(scrolled).toBe(0);
    await popup.press('Tab');
    expect(await inPopup(popup)).toBe('Русский');
    await focus('Smaller text');
    const order: string[] = [];
    for (let n = 0; n < 14; n++) {
      order.push(await inPopup(popup));
      await popup.press('Tab');
    }
    const wanted = [
      'Smaller text',
      'Larger text',
      'Theme',
      'Language',
      'More',
      'Copy link',
      'Share',
      'Reader',
      'Quotes',
    ];
    const places = wanted.map(name => order.findIndex(label => label.startsWith(name)));
    expect(places, order.join(' · ')).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);

    await focus('More');
    await popup.press('Enter');
    await expect.poll(() => inPopup(popup)).toBe('Copy article as Markdown');
    await popup.press('ArrowDown');
    await expect.poll(() => inPopup(popup)).toBe('Export quotes as Markdown');
    await popup.press('End');
    await expect.poll(() => inPopup(popup)).toBe('Options');
    await popup.press('Escape');
    await expect.poll(() => inPopup(popup)).toBe('More');
    expect(await popup.isOpen()).toBe(true);

    await popup.evaluate(() => document.querySelector<HTMLElement>('[role=tab]')?.focus());
    await popup.press('ArrowRight');
    await expect.poll(() => inPopup(popup)).toBe('Article');
  });

  test('back through the quotes what has the focus stands below what sticks, not under', async () => {
    const page = await stage.browser.open(`${stage.site}/hard/long-names`);
    const popup = await whenRead(await stage.browser.clickToolbar(page));
    const covered = await popup.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.view button')]
        .reverse()
        .filter(button => {
          button.focus();
          const { x, y, width, height } = button.getBoundingClientRect();
          return !button.contains(document.elementFromPoint(x + width / 2, y + height / 2));
        })
        .map(button => button.textContent),
    );
    expect(covered).toEqual([]);
  });

  test('in a narrow reader the link that has the focus stands above the tools, not under', async () => {
    const page = await stage.browser.open(`${stage.site}/hard/links`);
    await openReader(stage.browser, page);
    await page.setViewport({ width: 320, height: 640 });
    const covered = await page.evaluate(host => {
      const root = document.querySelector(host)?.shadowRoot;
      // They hide while the text is scrolled, and come back.
      const top = innerHeight - (root?.querySelector<HTMLElement>('.tools')?.offsetHeight ?? innerHeight);
      const links = [...(root?.querySelectorAll<HTMLElement>('.article a') ?? [])];
      return links
        .filter(link => {
          link.focus();
          return link.getBoundingClientRect().bottom > top;
        })
        .map(link => link.textContent);
    }, READER);
    expect(covered).toEqual([]);
  });

  test('from the text back to the tools, and out of the reader: what scrolls is no stop, since nothing would show it', async () => {
    const page = await stage.browser.open(`${stage.site}/hard/rich`);
    await openReader(stage.browser, page);
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await expect.poll(() => inReader(page)).toBe('Close');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await expect.poll(() => inReader(page)).toBe('');
  });

  test('after a click below a short text the keys are heard as ever', async () => {
    const page = await stage.browser.open(`${stage.site}/hard/one-sentence`);
    await openReader(stage.browser, page);
    await page.mouse.click(640, 700);
    await page.keyboard.down('Control');
    await page.keyboard.press('f');
    await page.keyboard.up('Control');
    await expect.poll(() => inReader(page)).toBe('Find in the article');
    await page.mouse.click(640, 700);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.$(`${READER} >>> .panel`)).toBeNull();
    await readerIs(page, true);
  });

  test('through the reader: one stop for the toolbar, arrows in it, panels give the focus back, Esc closes', async () => {
    const page = await stage.browser.open(`${stage.site}/hard/rich`);
    await openReader(stage.browser, page);
    const press = (key: 'Tab' | 'ArrowDown' | 'ArrowUp' | 'Enter' | 'Escape' | 'Home' | 'End') =>
      page.keyboard.press(key);
    // The text has the focus first: the keys scroll.
    expect(await inReader(page)).toMatch(/^The archive of the canal/);
    await page.evaluate(
      host => document.querySelector(host)?.shadowRoot?.querySelector<HTMLElement>('.tools [tabindex="0"]')?.focus(),
      READER,
    );
    await expect.poll(() => inReader(page)).toBe('Close');
    await press('ArrowDown');
    await expect.poll(() => inReader(page)).toBe('Smaller text');
    await press('End');
    await expect.poll(() => inReader(page)).toBe('Share');
    await press('ArrowDown');
    await expect.poll(() => inReader(page)).toBe('Close');
    // Out of the toolbar by one Tab.
    await press('Tab');
    await expect.poll(() => inReader(page)).not.toBe('Smaller text');

    for (const [tool, down] of [
      ['Speakers', 4],
      ['Contents', 6],
    ] as const) {
      await page.evaluate(
        host => document.querySelector(host)?.shadowRoot?.querySelector<HTMLElement>('.tools button')?.focus(),
        READER,
      );
      for (let n = 0; n < down; n++) await press('ArrowDown');
      await expect.poll(() => inReader(page)).toBe(tool);
      await press('Enter');
      await expect.poll(() => page.$(`${READER} >>> .panel`)).not.toBeNull();
      await press('Escape');
      await expect.poll(() => page.$(`${READER} >>> .panel`)).toBeNull();
      await expect.poll(() => inReader(page)).toBe(tool);
    }

    await page.evaluate(
      host => document.querySelector(host)?.shadowRoot?.querySelector<HTMLElement>('.article a')?.focus(),
      READER,
    );
    await page.keyboard.down('Control');
    await page.keyboard.press('f');
    await page.keyboard.up('Control');
    await expect.poll(() => inReader(page)).toBe('Find in the article');
    await press('Escape');
    await expect.poll(() => page.$(`${READER} >>> .panel`)).toBeNull();
    await press('Escape');
    await readerIs(page, false);
  });
});
