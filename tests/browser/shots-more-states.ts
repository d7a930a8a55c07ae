import { SAMPLE } from '../fixtures/server.ts';
import { clickOn, tabOf, whenRead } from './popup-page.ts';
import { clickTool, inReader, openReader } from './reader-page.ts';
import { openPage, type Stage } from './shots-stage.ts';
import { until } from './until.ts';

/** The user's own colours. */
export async function forcedColours(stage: Stage): Promise<void> {
  const page = await openPage(stage, SAMPLE);
  await openReader(stage.browser, page);
  await clickTool(page, 'Speakers');
  await (await inReader(page, '.speaker-name')).click();
  await stage.browser.emulate(page, { forcedColours: true });
  await stage.picture(page, 'forced-reader');
  const popup = await stage.browser.open(
    await stage.browser.address(`popup.html?tab=${await tabOf(stage.browser, page)}`),
  );
  await until(() => popup.evaluate(() => document.querySelector('.chip') !== null), 'the popup has read the page');
  await popup.setViewport({ width: 400, height: 560 });
  await stage.browser.emulate(popup, { forcedColours: true });
  await (await popup.$('.chip:nth-child(2)'))?.click();
  await stage.picture(popup, 'forced-popup');
  const options = await stage.browser.open(await stage.browser.address('options.html'));
  await stage.browser.emulate(options, { forcedColours: true });
  await stage.picture(options, 'forced-options');
  await stage.browser.clear();
}

/** Why a page is not read. */
export async function refusals({ browser, site, popupPicture }: Stage): Promise<void> {
  const own = browser.name === 'chromium' ? 'chrome://version/' : 'about:support';
  const pages = {
    restricted: own,
    file: `${site}/file.pdf`,
    empty: `${site}/without-body`,
    list: `${site}/en/category/3`,
  };
  for (const [title, address] of Object.entries(pages)) {
    const popup = await whenRead(await browser.clickToolbar(await browser.open(address)));
    await popupPicture(popup, `refused-${title}`);
    await browser.clear();
  }
}

/** The popup in a tab of its own, pictures that do not come, a note, what was left out, and picking by hand. */
export async function elsewhere(stage: Stage): Promise<void> {
  const { browser, site, picture } = stage;
  const rich = await browser.open(`${site}/hard/rich`);
  await openReader(browser, rich);
  await (await inReader(rich, '.photo-lost')).scrollIntoView();
  await clickTool(rich, 'Note 1');
  await clickTool(rich, 'Share');
  await picture(rich, 'reader-lost-note-toast');
  await browser.clear();
  const whole = await browser.open(`${site}/hard/standfirst`);
  await openReader(browser, whole);
  await (await inReader(whole, '.rest button')).click();
  await picture(whole, 'reader-left-out');
  await browser.clear();
  const page = await browser.open(site + SAMPLE);
  const popup = await whenRead(await browser.clickToolbar(page));
  await clickOn(popup, 'button', 'More');
  // The popup may be closed before it can answer.
  await clickOn(popup, 'menuitem', 'Pick the article').catch(() => null);
  await until(async () => (await page.$('on-the-record-pick >>> .frame')) !== null, 'picking has begun');
  await picture(page, 'pick');
  await page.keyboard.press('Escape');
  const tab = await browser.open(await browser.address(`popup.html?tab=${await tabOf(browser, page)}`));
  await until(() => tab.evaluate(() => document.querySelector('.chip') !== null), 'the popup has read the page');
  await picture(tab, 'popup-own-tab');
  await browser.clear();
}
