import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../browser/extension-browser.ts';
import { launch } from '../browser/launch.ts';
import { whenRead } from '../browser/popup-page.ts';
import { clickTool, inReader, openReader, READER, readerIs } from '../browser/reader-page.ts';
import { HARD_PAGES } from '../fixtures/hard-pages.ts';
import { SAMPLE, startServer } from '../fixtures/server.ts';
import { timeClicks } from './clicks.ts';
import { median } from './statistics.ts';

// npm run bench -- ui
//
// The interface in Chromium, from what `npm run build` wrote: how long until something is on screen, and tasks that
// keep the page from answering. Each several times, since a machine is never quiet: the least, and the median.

const ROUNDS = 5;
const FIXTURES = [
  SAMPLE,
  '/en/post/a-bridge-needs-patience',
  '/ru/post/voda-mezhdu-dvumya-gorodami',
  '/ar/post/water',
  '/hard/one-quote',
  '/hard/rich',
  '/hard/long-quote',
];
const now = () => performance.timeOrigin + performance.now();
const show = (values: number[]) => `min ${Math.min(...values).toFixed(0)}, median ${median(values).toFixed(0)} ms`;

const server = await startServer();
const clicks = await timeClicks(server.origin, FIXTURES, ROUNDS);
console.log(`median of the pages: quotes on screen ${median(clicks).toFixed(0)} ms (at most 150)`);
const browser = await launch('chromium');
try {
  const medians = { read: [] as number[], unread: [] as number[] };
  for (const path of FIXTURES) {
    const own = { read: [] as number[], unread: [] as number[] };
    for (let round = 0; round < ROUNDS; round++) {
      const page = await browser.open(server.origin + path);
      // The shortcut's event, raised by hand, grants no access to the page: a click does, and outlasts loading it again.
      await (await whenRead(await browser.clickToolbar(page))).close();
      own.read.push(await timeReader(browser, page));
      await page.reload();
      own.unread.push(await timeReader(browser, page));
      await browser.clear();
    }
    console.log(
      `${path.padEnd(40)} reader open after the popup: ${show(own.read)}; on a page just loaded: ${show(own.unread)}`,
    );
    medians.read.push(median(own.read));
    medians.unread.push(median(own.unread));
  }
  console.log(
    `median of the pages: reader open ${median(medians.read).toFixed(0)} ms after the popup, ` +
      `${median(medians.unread).toFixed(0)} ms on a page just loaded (at most 200)`,
  );
  for (const path of ['/hard/long', '/hard/thousand-quotes', '/hard/images']) await longTasks(browser, path);
} finally {
  await browser.close();
  server.close();
}

/** From the shortcut until the frame after the one that draws the reader. */
async function timeReader(browser: ExtensionBrowser, page: Page): Promise<number> {
  await page.bringToFront();
  await new Promise(resolve => setTimeout(resolve, 300));
  const drawn = page.evaluate(
    name =>
      new Promise<number>(resolve => {
        const look = () => {
          if (!document.querySelector(name)?.shadowRoot?.querySelector('dialog[open] .article'))
            requestAnimationFrame(look);
          else requestAnimationFrame(() => setTimeout(() => resolve(performance.timeOrigin + performance.now())));
        };
        look();
      }),
    READER,
  );
  const pressed = now();
  await browser.pressShortcut();
  return (await drawn) - pressed;
}

/** Scrolls and searches a long article, and tells the longest tasks while doing so. */
async function longTasks(browser: ExtensionBrowser, path: string): Promise<void> {
  const longest: Record<'opening' | 'scrolling' | 'finding' | 'speakers', number[]> = {
    opening: [],
    scrolling: [],
    finding: [],
    speakers: [],
  };
  for (let round = 0; round < ROUNDS; round++) {
    const page = await browser.open(server.origin + path);
    await page.evaluate(() => {
      const tasks: number[] = [];
      Object.assign(window, { tasks });
      new PerformanceObserver(list => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
        type: 'longtask',
      });
    });
    const worst = async () => {
      await new Promise(resolve => setTimeout(resolve, 500));
      return page.evaluate(() => Math.max(0, ...(window as unknown as { tasks: number[] }).tasks.splice(0)));
    };
    await openReader(browser, page);
    await readerIs(page, true);
    longest.opening.push(await worst());
    await page.mouse.move(640, 400);
    for (let n = 0; n < 40; n++) await page.mouse.wheel({ deltaY: 700 });
    longest.scrolling.push(await worst());
    await clickTool(page, 'Find in the article');
    await inReader(page, '.panel-find input');
    await page.keyboard.type('the lock', { delay: 30 });
    for (let n = 0; n < 10; n++) await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    longest.finding.push(await worst());
    if (await page.$(`${READER} >>> button[aria-label="Speakers"]`)) await clickTool(page, 'Speakers');
    for (let n = 0; n < 10; n++) await page.mouse.wheel({ deltaY: -700 });
    longest.speakers.push(await worst());
    await browser.clear();
  }
  const words = (HARD_PAGES[path] ?? '').replace(/<[^>]+>/g, ' ').split(/\s+/).length;
  const parts = Object.entries(longest).map(([what, tasks]) => `${what} ${show(tasks)}`);
  console.log(`${path}, ${words} words, longest task (none over 50 is 0): ${parts.join('; ')}`);
}
