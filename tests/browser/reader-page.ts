import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from './extension-browser.ts';
import { whenRead } from './popup-page.ts';
import { until } from './until.ts';

/** The element that carries the reader in the page. */
export const READER = 'on-the-record-reader';

/** Clicks the toolbar, which gives the right to the page, closes the popup, and opens the reader by its shortcut. */
export async function openReader(browser: ExtensionBrowser, page: Page): Promise<void> {
  await (await whenRead(await browser.clickToolbar(page))).close();
  await browser.pressShortcut();
  await readerIs(page, true);
}

/** Waits until the reader is open and drawn, or is gone. */
export async function readerIs(page: Page, open: boolean): Promise<void> {
  const isDrawn = (name: string) =>
    Boolean(document.querySelector(name)?.shadowRoot?.querySelector('dialog[open] .page'));
  await until(async () => (await page.evaluate(isDrawn, READER)) === open, `the reader is ${open ? 'open' : 'closed'}`);
}

/** Gives what a selector finds in the reader. Waits until it is there. */
export async function inReader(page: Page, selector: string) {
  await until(async () => (await page.$(`${READER} >>> ${selector}`)) !== null, `the reader has ${selector}`);
  const found = await page.$(`${READER} >>> ${selector}`);
  if (!found) throw new Error(`${selector} has left the reader.`);
  return found;
}

/** Opens the tools of a quote, by its place among all, as a user does: by a click on its words. */
export async function pickQuote(page: Page, quote: number): Promise<void> {
  await (await inReader(page, `.said[data-quote="${quote}"]`)).click();
  await inReader(page, '.quote-tools');
}

/** Clicks a button of the reader by its name, with a real mouse. */
export async function clickTool(page: Page, name: string): Promise<void> {
  await (await inReader(page, `button[aria-label="${name}"]`)).click();
}

/** The text that a selector finds in the reader, empty where it finds nothing. */
export const textInReader = (page: Page, selector: string) =>
  page.evaluate(
    (name, selector) => document.querySelector(name)?.shadowRoot?.querySelector<HTMLElement>(selector)?.innerText ?? '',
    READER,
    selector,
  );
