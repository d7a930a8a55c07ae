import { inflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { openReader, pickQuote, READER } from '../browser/reader-page.ts';
import { inBothBrowsers } from './both-browsers.ts';

/** What stands on paper: the drawn text, what is drawn of the interface, and what reaches past the sheet. */
const onPaper = (page: Page) =>
  page.evaluate(name => {
    const host = document.querySelector(name);
    const root = host?.shadowRoot;
    const dialog = root?.querySelector('dialog');
    const isDrawn = (element: Element) => element.getClientRects().length > 0;
    const all = [...(root?.querySelectorAll('.reader *') ?? [])].filter(isDrawn);
    const style = dialog && getComputedStyle(dialog);
    return {
      text: dialog?.innerText ?? '',
      // The sign of a note is a word of the text.
      controls: all.filter(element =>
        element.matches('button:not(.note-sign), input, [role=toolbar], [role=progressbar]'),
      ).length,
      tooWide: all
        .filter(element => element.getBoundingClientRect().right > innerWidth + 1)
        .map(({ className }) => className),
      speakers: [...(root?.querySelectorAll('.spoken-by') ?? [])].filter(isDrawn).map(({ textContent }) => textContent),
      pageDrawn: [...document.body.children].filter(isDrawn).length,
      // Cut would be what is in a box that scrolls or has a height of its own.
      dialog: style && [style.position, style.overflowY, dialog.scrollHeight - dialog.clientHeight],
      ground: root?.querySelector('.reader') && getComputedStyle(root.querySelector('.reader') as Element).colorScheme,
    };
  }, READER);

/** The number of pages of a PDF. Firefox packs the objects that say so. */
function sheetsOf(pdf: Buffer): number {
  const source = pdf.toString('latin1');
  const packed = [...source.matchAll(/\/ObjStm\b.*?stream\r?\n/gs)].map(({ index, 0: head }) => {
    const start = index + head.length;
    return inflateSync(pdf.subarray(start, source.indexOf('endstream', start))).toString('latin1');
  });
  return [source, ...packed].join('\n').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

inBothBrowsers('the printed page', stage => {
  test('has the article, who speaks, and where it is from; nothing of the interface or the page', async () => {
    const page = await stage.browser.open(`${stage.site}/en/post/water-between-two-towns`);
    await stage.browser.setSettings({ theme: 'dark' });
    await openReader(stage.browser, page);
    await pickQuote(page, 0);
    await stage.browser.emulate(page, { print: true });
    await expect.poll(() => page.evaluate(() => matchMedia('print').matches)).toBe(true);
    const paper = await onPaper(page);
    expect(paper).toMatchObject({ controls: 0, tooWide: [], pageDrawn: 0, ground: 'light' });
    expect(paper.dialog).toEqual(['absolute', 'visible', 0]);
    expect(paper.speakers[0]).toContain('Irena Vollmark');
    expect(paper.text).toContain('Water between two towns');
    expect(paper.text).toContain('The next meeting of the canal board');
    const today = new Date().toLocaleDateString('en', { dateStyle: 'long' });
    expect(paper.text.trim().split('\n').slice(-2)).toEqual([
      `Source: ${stage.site}/en/post/water-between-two-towns`,
      `Read on ${today}`,
    ]);
    await stage.browser.setSettings({ theme: 'auto' });
  });

  test('has the colours of paper in every theme', async () => {
    const page = await stage.browser.open(`${stage.site}/en/post/water-between-two-towns`);
    await openReader(stage.browser, page);
    await stage.browser.emulate(page, { print: true });
    const ink = () =>
      page.evaluate(name => {
        const root = document.querySelector(name)?.shadowRoot;
        return ['.article p', '.spoken-by'].map(words => getComputedStyle(root?.querySelector(words) as Element).color);
      }, READER);
    const inks = [];
    for (const theme of ['light', 'sepia', 'dark'] as const) {
      await stage.browser.setSettings({ theme });
      await expect
        .poll(() =>
          page.evaluate(
            name => document.querySelector(name)?.shadowRoot?.querySelector('[data-theme]')?.getAttribute('data-theme'),
            READER,
          ),
        )
        .toBe(theme);
      inks.push(await ink());
    }
    expect(inks[1]).toEqual(inks[0]);
    expect(inks[2]).toEqual(inks[0]);
    await stage.browser.setSettings({ theme: 'auto' });
  });

  test('holds five thousand words, a wide table, and code', async () => {
    for (const path of ['/hard/long-quote', '/hard/rich']) {
      const page = await stage.browser.open(stage.site + path);
      await openReader(stage.browser, page);
      // Less than a sheet, and than the columns of the table would like.
      await page.setViewport({ width: 420, height: 800 });
      await stage.browser.emulate(page, { print: true });
      await expect
        .poll(() => onPaper(page), { message: path })
        .toMatchObject({ controls: 0, tooWide: [], dialog: ['absolute', 'visible', 0] });
      await stage.browser.clear();
    }
  });

  test('goes over as many sheets as it needs', async () => {
    const page = await stage.browser.open(`${stage.site}/hard/long-quote`);
    await openReader(stage.browser, page);
    expect(sheetsOf(Buffer.from(await page.pdf({ format: 'A4' })))).toBeGreaterThan(6);
  });
});
