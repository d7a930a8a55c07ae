import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { whenRead } from '../browser/popup-page.ts';
import { inBothBrowsers } from './both-browsers.ts';

const OVERLAY = 'on-the-record-reader';

/** What a function of the reader's shadow tree gives. */
const inReader = <Result>(page: Page, look: (root: ShadowRoot) => Result) =>
  page.evaluate(
    `(${look})(document.querySelector(${JSON.stringify(OVERLAY)})?.shadowRoot ?? document)`,
  ) as Promise<Result>;

inBothBrowsers('notes and players', stage => {
  const open = async () => {
    const page = await stage.browser.open(`${stage.site}/en/post/the-night-shift`);
    await (await whenRead(await stage.browser.clickToolbar(page))).close();
    await stage.browser.pressShortcut();
    await expect.poll(() => inReader(page, root => root.querySelectorAll('.note-sign').length)).toBe(3);
    return page;
  };
  const note = (page: Page) => inReader(page, root => root.querySelector('.note:not([hidden])')?.textContent ?? null);

  test('a note opens in place by Enter, and Esc closes it and gives back the focus', async () => {
    const page = await open();
    await inReader(page, root => root.querySelector<HTMLElement>('.note-sign')?.focus());
    expect(await note(page)).toBeNull();
    await page.keyboard.press('Enter');
    await expect.poll(() => note(page)).toMatch(/^The book is kept in the lock house .* archive\.$/);
    await page.keyboard.press('Tab');
    expect(await inReader(page, root => root.activeElement?.getAttribute('href'))).toBe(
      'https://archive.example/sandvik',
    );
    await page.keyboard.press('Escape');
    await expect.poll(() => note(page)).toBeNull();
    expect(await inReader(page, root => root.activeElement?.ariaLabel)).toBe('Note 1');
    // Only now it is the reader's.
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(name => document.querySelector(name), OVERLAY)).toBeNull();
  });

  test('an open note does not move what is found and marked', async () => {
    const page = await open();
    await inReader(page, root => root.querySelectorAll<HTMLElement>('.note-sign')[1]?.click());
    await expect.poll(() => note(page)).toMatch(/^Minutes/);
    await page.keyboard.down('Control');
    await page.keyboard.press('f');
    await page.keyboard.up('Control');
    await expect.poll(() => inReader(page, root => root.activeElement?.matches('.find input') ?? false)).toBe(true);
    await page.keyboard.type('machine froze');
    const found = () =>
      inReader(page, () => {
        const range = [...(CSS.highlights.get('otr-hit-now') ?? [])][0];
        return range?.startContainer.textContent?.slice(range.startOffset, range.endOffset) ?? null;
      });
    await expect.poll(found).toBe('machine froze');
  });

  test('players are cards that lead to their pages, and nothing is loaded from there', async () => {
    const page = await open();
    const cards = await inReader(page, root =>
      [...root.querySelectorAll<HTMLAnchorElement>('.clip')].map(card => [card.innerText, card.href, card.target]),
    );
    const { host, hostname } = new URL(stage.site);
    expect(cards).toEqual([
      ['The lock at Sandvik by night\nVideo · youtube.com', 'https://www.youtube.com/watch?v=x1Y2z3A4b5C', '_blank'],
      [`Video\n${hostname}`, `http://${host}/video/gate.mp4`, '_blank'],
    ]);
    expect(await inReader(page, root => root.querySelectorAll('.page :is(iframe, video)').length)).toBe(0);
  });
});
