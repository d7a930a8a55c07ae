import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { whenRead } from '../browser/popup-page.ts';
import { inBothBrowsers } from './both-browsers.ts';

const OVERLAY = 'on-the-record-reader';
const STORY = '/en/post/water-between-two-towns';
/** Of the story that `STORY` shows; only used to tell that it was read. */
const LINES = Array.from(
  { length: 8 },
  (_, i) =>
    `Line ${i} of the keeper’s report says that the lamp was lit on time, and that the oil will last until May.`,
);

inBothBrowsers('text that a page hides from most readers', stage => {
  /** Makes a page what it should be, and gives the text of its reading. */
  const read = async (prepare: (lines: string[], story: string) => void | Promise<void>) => {
    const page = await stage.browser.open(`${stage.site}/en/category/3`);
    await page.evaluate(prepare, LINES, STORY);
    await (await whenRead(await stage.browser.clickToolbar(page))).close();
    await stage.browser.pressShortcut();
    const text = () => textOf(page);
    await expect.poll(text, { timeout: 10_000 }).not.toBeNull();
    return (await text()) ?? '';
  };
  const textOf = (page: Page) =>
    page.evaluate(name => {
      return document.querySelector(name)?.shadowRoot?.querySelector('.article')?.textContent ?? null;
    }, OVERLAY);

  test('text in open shadow roots, also inside each other', async () => {
    const text = await read(lines => {
      const host = document.createElement('div');
      document.body.replaceChildren(host);
      const outer = host.attachShadow({ mode: 'open' });
      const article = document.createElement('article');
      article.append(Object.assign(document.createElement('h1'), { textContent: 'The lamp of the pier' }));
      outer.append(article);
      for (const line of lines) {
        const box = document.createElement('section');
        article.append(box);
        box.attachShadow({ mode: 'open' }).append(Object.assign(document.createElement('p'), { textContent: line }));
      }
    });
    for (const line of LINES) expect(text).toContain(line);
  });

  test('text in a frame of the same origin', async () => {
    const text = await read(async (_lines, story) => {
      const frame = document.createElement('iframe');
      const loaded = new Promise(resolve => frame.addEventListener('load', resolve));
      frame.src = story;
      document.body.replaceChildren(frame);
      await loaded;
    });
    expect(text).toContain('canal');
  });

  test('the article in view on a page that loads one after another', async () => {
    const text = await read(lines => {
      const article = (title: string, more: string) => {
        const element = document.createElement('article');
        const heading = Object.assign(document.createElement('h1'), { textContent: title });
        const paragraphs = [...lines, ...lines].map((line, i) =>
          Object.assign(document.createElement('p'), { textContent: `${line} ${more} ${i}.`, style: 'margin: 3em' }),
        );
        element.append(heading, ...paragraphs);
        return element;
      };
      const second = article('The second lamp', 'It is the second');
      document.body.replaceChildren(article('The first lamp', 'It is the first'), second, article('A third', 'Third'));
      second.scrollIntoView();
    });
    expect(text).toContain('It is the second 3.');
    expect(text).not.toContain('It is the first');
    expect(text).not.toContain('Third 3.');
  });
});
