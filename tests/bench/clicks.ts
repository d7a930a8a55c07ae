import { rmSync } from 'node:fs';
import { until } from '../browser/until.ts';
import { openQuietChromium, type QuietChromium } from './quiet-chromium.ts';
import { median } from './statistics.ts';
import { emptyPopup, timedBuild } from './timed-build.ts';

const STEPS = ['page', 'script', 'injected', 'read', 'drawn', 'painted'];
const LEGEND = `
From the click on the pinned button until quotes are painted in the popup that it opens, in ms, medians of the steps:
  page      the browser asks for the popup's page
  script    the popup's first line runs
  injected  extract.js has reached the page and is compiled: its first line runs
  read      it has read the page
  drawn     the reading has reached the popup: the first quote is in its document
  painted   quotes are on screen
A button that is not pinned slides into the toolbar first, 250 ms before anything of the extension begins.
`;

/**
 * Clicks on each page several times and prints where the time goes.
 * @returns the time from click to quotes for each page, a median in ms
 */
export async function timeClicks(origin: string, paths: string[], rounds: number): Promise<number[]> {
  console.log(`${LEGEND}\n${row('', [...STEPS, 'in all', 'least'])}`);
  const build = timedBuild();
  const nothing = emptyPopup();
  const browser = await openQuietChromium();
  try {
    const [extension, empty] = [await browser.load(build), await browser.load(nothing)];
    const totals: number[] = [];
    for (const path of paths) {
      const clicks = await repeat(rounds, () => timeClick(browser, extension, origin + path));
      const steps = STEPS.map((_, step) =>
        median(clicks.map(moments => (moments[step] ?? 0) - (moments[step - 1] ?? 0))),
      );
      const ends = clicks.map(moments => moments.at(-1) ?? Number.NaN);
      const total = median(ends);
      totals.push(total);
      console.log(row(path, [...steps, total, Math.min(...ends)]));
    }
    const floor = await repeat(rounds, () => timeEmpty(browser, empty, origin + paths[0]));
    console.log(row('an empty popup', [...STEPS.map(() => ''), median(floor), Math.min(...floor)]));
    return totals;
  } finally {
    await browser.close();
    for (const folder of [build, nothing]) rmSync(folder, { recursive: true });
  }
}

/** @returns the moments of the steps, in ms since the click */
async function timeClick(browser: QuietChromium, extension: string, url: string): Promise<number[]> {
  const page = await browser.open(url);
  const clicked = await browser.click(extension, page);
  const popup = await opened(browser, '/popup.html');
  const marks = (...names: string[]) =>
    `[${names.map(name => `performance.timeOrigin + performance.getEntriesByName('${name}')[0].startTime`)}]`;
  const isPainted = `performance.getEntriesByName('drawn')[0]?.startTime <= globalThis.painted`;
  await until(() => browser.ask(popup, isPainted), 'the popup has painted quotes');
  const [origin, painted] = await browser.ask<number[]>(
    popup,
    '[performance.timeOrigin, performance.timeOrigin + globalThis.painted]',
  );
  const [script, drawn] = await browser.ask<number[]>(popup, marks('script', 'drawn'));
  const [begun, read] = await browser.ask<number[]>(page, marks('begun', 'read'));
  await browser.shut(popup);
  await browser.shut(page);
  return [origin, script, begun, read, drawn, painted].map(moment => (moment ?? Number.NaN) - clicked);
}

/** @returns when its line of text is painted, in ms since the click */
async function timeEmpty(browser: QuietChromium, extension: string, url: string): Promise<number> {
  const page = await browser.open(url);
  const clicked = await browser.click(extension, page);
  const popup = await opened(browser, '/empty.html');
  const painted = `performance.timeOrigin + (performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? -Infinity)`;
  const at = await browser.ask<number>(popup, painted);
  await browser.shut(popup);
  await browser.shut(page);
  return at - clicked;
}

/** The popup's target, once it has had the time to come up unwatched. */
async function opened(browser: QuietChromium, address: string): Promise<string> {
  await new Promise(resolve => setTimeout(resolve, 600));
  let popup: string | null = null;
  await until(async () => {
    popup = await browser.find(address);
    return popup !== null;
  }, 'the popup is open');
  return popup ?? '';
}

async function repeat<Result>(times: number, run: () => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (let n = 0; n < times; n++) results.push(await run());
  return results;
}

function row(name: string, cells: (string | number)[]): string {
  const show = (cell: string | number) => (typeof cell === 'number' ? cell.toFixed(0) : cell).padStart(9);
  return name.padEnd(40) + cells.map(show).join('');
}
