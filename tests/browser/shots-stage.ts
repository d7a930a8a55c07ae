import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser, Popup } from './extension-browser.ts';
import { showPictures } from './page-pictures.ts';

/** Where states are shown: a browser with the extension, the site of the fixtures, and how to take a picture under a title. */
export type Stage = {
  browser: ExtensionBrowser;
  site: string;
  picture: (page: Page, title: string) => Promise<void>;
  popupPicture: (popup: Popup, title: string) => Promise<void>;
};

/** Opens a page of the site whose pictures are there. */
export async function openPage({ browser, site }: Stage, address: string): Promise<Page> {
  const page = await browser.open('about:blank');
  await showPictures(page);
  await page.goto(site + address);
  await page.bringToFront();
  return page;
}
