import { type Browser, launch, type Page as Tab } from 'puppeteer-core';
import { findBrowser } from '../browser/find-browser.ts';
import { contentType, type Page, readPageBytes } from './manifest.ts';

const WORKERS = 2;
const PAGE_TIMEOUT_MS = 30_000;
/** Scripts are off by policy, not by setting: `<noscript>` then parses as it does for a reader. */
const SCRIPTS_OFF = "script-src 'none'; object-src 'none'; worker-src 'none'";
/** A page that shares its process with no other has a clock of 5 µs; any other has one of a tenth of a millisecond. */
const HEADERS = {
  'Content-Security-Policy': SCRIPTS_OFF,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** Opens Chromium as the evaluation wants it: quiet, headless, no profile. */
export async function openChromium(): Promise<Browser> {
  return launch({
    executablePath: await findBrowser('chromium'),
    headless: true,
    pipe: true,
    protocolTimeout: PAGE_TIMEOUT_MS * 2,
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
}

/**
 * Shows a saved page under its own URL: the first navigation is answered with the file, every other request fails,
 * page scripts never run. `evaluate` works as usual.
 */
export async function openPage(browser: Browser, { url }: Pick<Page, 'url'>, bytes: Buffer): Promise<Tab> {
  const tab = await browser.newPage();
  let answered = false;
  await tab.setRequestInterception(true);
  tab.on('request', request => {
    const isPage = request.isNavigationRequest() && request.frame() === tab.mainFrame();
    if (isPage && !answered) {
      answered = true;
      void request.respond({ status: 200, contentType: contentType(bytes), headers: HEADERS, body: bytes });
      // A refresh to elsewhere gets "no content": the page stays. An abort would replace it with an error page.
    } else if (isPage) void request.respond({ status: 204 });
    else void request.abort();
  });
  await tab.goto(url, { waitUntil: 'domcontentloaded', timeout: PAGE_TIMEOUT_MS });
  return tab;
}

/**
 * Runs `work` on every page, two at a time unless told otherwise, each worker with a browser of its own, so that a page that hangs or
 * crashes costs that browser and nothing else. The results stand in the order of `pages`; null for a page that failed,
 * after its id and the reason went to stderr.
 */
export async function overPages<Result, Given extends Page = Page>(
  pages: Given[],
  work: (tab: Tab, page: Given) => Promise<Result>,
  workers = WORKERS,
): Promise<(Result | null)[]> {
  const results: (Result | null)[] = pages.map(() => null);
  let next = 0;
  let done = 0;
  const worker = async () => {
    let browser: Browser | null = null;
    for (let index = next++; index < pages.length; index = next++) {
      // The condition above keeps the index inside the array.
      const page = pages[index] as Given;
      try {
        browser ??= await openChromium();
        results[index] = await withTimeout(one(browser, page, work));
      } catch (error) {
        console.error(`failed: ${page.id}: ${error instanceof Error ? error.message : error}`);
        browser?.process()?.kill('SIGKILL');
        browser = null;
      }
      if (++done % 100 === 0) console.error(`${done} of ${pages.length} pages`);
    }
    await browser?.close();
  };
  await Promise.all(Array.from({ length: Math.min(workers, pages.length) }, worker));
  return results;
}

async function one<Result, Given extends Page>(
  browser: Browser,
  page: Given,
  work: (tab: Tab, page: Given) => Promise<Result>,
) {
  const tab = await openPage(browser, page, readPageBytes(page.file));
  const result = await work(tab, page);
  await tab.close();
  return result;
}

async function withTimeout<Result>(promise: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${PAGE_TIMEOUT_MS} ms`)), PAGE_TIMEOUT_MS);
  });
  try {
    return await Promise.race([promise, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
