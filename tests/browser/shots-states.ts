import type { Page } from 'puppeteer-core';
import { HARD_PAGES } from '../fixtures/hard-pages.ts';
import { SAMPLE } from '../fixtures/server.ts';
import type { BrowserName, Popup } from './extension-browser.ts';
import { fakeSpeech } from './fake-speech.ts';
import { launch } from './launch.ts';
import { clickOn, openSidePanel, whenRead } from './popup-page.ts';
import { clickTool, inReader, openReader, pickQuote } from './reader-page.ts';
import { elsewhere, forcedColours, refusals } from './shots-more-states.ts';
import { openPage, type Stage } from './shots-stage.ts';
import { until } from './until.ts';
import { whenSettled } from './when-settled.ts';

/**
 * Pictures of what is at the edge: hard articles in popup and reader, every menu and panel, small windows, large text
 * and forced colours. For each browser; by name in a folder.
 */
export async function shootStates(name: BrowserName, site: string, folder: string): Promise<void> {
  const browser = await launch(name);
  const path = (title: string) => `${folder}/state-${name}-${title}.png` as const;
  const picture = async (page: Page, title: string) => {
    await whenSettled(page);
    await page.screenshot({ path: path(title) });
    console.log(path(title));
  };
  const popupPicture = async (popup: Popup, title: string) => {
    await whenSettled(popup);
    await popup.screenshot(path(title));
  };
  const stage: Stage = { browser, site, picture, popupPicture };
  try {
    for (const address of Object.keys(HARD_PAGES)) await hardPage(stage, address);
    await popupMenus(stage);
    for (const [theme, uiLanguage] of [
      ['light', 'en'],
      ['dark', 'ar'],
      ['contrast', 'ru'],
    ] as const) {
      await browser.setSettings({ theme, uiLanguage });
      await readerPanels(stage, `${theme}-${uiLanguage}`);
    }
    await browser.setSettings({ theme: 'light', uiLanguage: 'en' });
    await windows(stage);
    await forcedColours(stage);
    await refusals(stage);
    await elsewhere(stage);
  } finally {
    await browser.close();
  }
}

async function hardPage(stage: Stage, address: string): Promise<void> {
  const title = address.replace('/hard/', '');
  const page = await openPage(stage, address);
  const popup = await whenRead(await stage.browser.clickToolbar(page));
  await stage.popupPicture(popup, `popup-${title}`);
  if (await popup.evaluate(() => document.querySelector('[role=tab]') === null)) {
    await clickOn(popup, 'button', 'Read anyway');
    await stage.popupPicture(popup, `popup-${title}-anyway`);
  }
  await popup.evaluate(() => document.querySelector('.page')?.scrollTo({ top: 420, behavior: 'instant' }));
  await stage.popupPicture(popup, `popup-${title}-below`);
  await popup.evaluate(() => document.querySelector('.page')?.scrollTo({ top: 0, behavior: 'instant' }));
  await clickOn(popup, 'tab', 'Article');
  await until(() => popup.evaluate(() => document.querySelector('.text .article') !== null), 'the article is drawn');
  await stage.popupPicture(popup, `popup-${title}-article`);
  await clickOn(popup, 'tab', 'Quotes');
  const panel = await whenRead(await openSidePanel(stage.browser, popup));
  await stage.popupPicture(panel, `panel-${title}`);
  await panel.close();
  await openReader(stage.browser, page);
  await stage.picture(page, `reader-${title}`);
  await page.evaluate(() => {
    const dialog = document.querySelector('on-the-record-reader')?.shadowRoot?.querySelector('dialog');
    dialog?.scrollTo({ top: dialog.clientHeight * 0.8, behavior: 'instant' });
  });
  await stage.picture(page, `reader-${title}-below`);
  if (await page.$('on-the-record-reader >>> button[aria-label="Speakers"]')) {
    await clickTool(page, 'Speakers');
    await stage.picture(page, `reader-${title}-speakers`);
  }
  await stage.browser.clear();
}

async function popupMenus(stage: Stage): Promise<void> {
  const page = await openPage(stage, SAMPLE);
  for (const [uiLanguage, theme, labels] of [
    ['en', 'light', ['More', 'Share', 'Theme', 'Language']],
    ['ar', 'dark', ['المزيد', 'مشاركة', 'السمة', 'اللغة']],
  ] as const) {
    await stage.browser.setSettings({ uiLanguage, theme });
    for (const [at, label] of labels.entries()) {
      const popup = await whenRead(await stage.browser.clickToolbar(page));
      await popup.evaluate(
        at => document.querySelectorAll<HTMLElement>('button[aria-haspopup]')[at]?.click(),
        [2, 3, 0, 1][at] ?? 0,
      );
      await stage.popupPicture(popup, `menu-${uiLanguage}-${['more', 'share', 'theme', 'language'][at] ?? label}`);
      await popup.close();
    }
  }
  await stage.browser.setSettings({ uiLanguage: 'en', theme: 'light' });
  const popup = await whenRead(await stage.browser.clickToolbar(page));
  await popup.evaluate(() => document.querySelector<HTMLElement>('.find')?.click());
  await popup.type('.search input', 'the canal');
  await stage.popupPicture(popup, 'popup-search');
  await popup.type('.search input', ' zzz');
  await stage.popupPicture(popup, 'popup-search-nothing');
  await stage.browser.clear();
}

async function readerPanels(stage: Stage, title: string): Promise<void> {
  const page = await openPage(stage, '/hard/rich');
  await (await whenRead(await stage.browser.clickToolbar(page))).close();
  await fakeSpeech(stage.browser, [
    { name: 'A', lang: 'en-GB', localService: true },
    { name: 'B', lang: 'en-US', localService: true },
  ]);
  await page.bringToFront();
  await openReader(stage.browser, page);
  const tools = await page.$$('on-the-record-reader >>> .tools button');
  for (const [at, tool] of tools.entries()) {
    if (!(await tool.evaluate(button => button.hasAttribute('aria-expanded')))) continue;
    await tool.click();
    if (await page.$('on-the-record-reader >>> .panel-find input')) await page.keyboard.type('lock');
    await stage.picture(page, `panel-${title}-${at}`);
    await tool.click();
  }
  await pickQuote(page, 0);
  await stage.picture(page, `quote-${title}`);
  await page.keyboard.press('Escape');
  await (await inReader(page, '.photo')).click();
  await inReader(page, '.lightbox');
  await stage.picture(page, `lightbox-${title}`);
  await stage.browser.clear();
}

async function windows(stage: Stage): Promise<void> {
  const page = await openPage(stage, '/hard/rich');
  await openReader(stage.browser, page);
  for (const [width, height] of [
    [320, 640],
    [640, 407],
    [1024, 768],
    [1920, 1080],
  ] as const) {
    await page.setViewport({ width, height });
    await stage.picture(page, `window-${width}`);
    await clickTool(page, 'Speakers');
    await stage.picture(page, `window-${width}-speakers`);
    await clickTool(page, 'Speakers');
    await clickTool(page, 'Text and colours');
    await stage.picture(page, `window-${width}-text`);
    await clickTool(page, 'Text and colours');
  }
  const options = await stage.browser.open(await stage.browser.address('options.html'));
  await options.setViewport({ width: 320, height: 640 });
  await stage.picture(options, 'window-320-options');
  await stage.browser.clear();
}
