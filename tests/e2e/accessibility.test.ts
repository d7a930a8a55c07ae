import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as Axe from 'axe-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Theme } from '../../utils/settings.ts';
import type { ExtensionBrowser, Popup } from '../browser/extension-browser.ts';
import { fakeSpeech } from '../browser/fake-speech.ts';
import { launch } from '../browser/launch.ts';
import { showPictures } from '../browser/page-pictures.ts';
import { clickOn, whenRead } from '../browser/popup-page.ts';
import { clickTool, inReader, openReader, pickQuote, READER, readerIs } from '../browser/reader-page.ts';
import { until } from '../browser/until.ts';
import { type FixtureServer, SAMPLE, startServer } from '../fixtures/server.ts';

// As a function, it can be sent to an extension's page, whose policy allows no script from elsewhere.
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const putAxe = new Function(axeSource) as () => void;

const THEMES: Theme[] = ['auto', 'light', 'sepia', 'dark', 'contrast'];

/** What can run a function: a page, or the popup. */
type Place = Pick<Popup, 'evaluate'>;

declare const axe: typeof Axe;

/** What axe finds in a place, a line each: the rule, and the element. */
const findings = (place: Place, host: string | null = null) =>
  place.evaluate(async host => {
    const { violations } = await axe.run(host ? { include: [host] } : document);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, any }) => `${id}: ${target} ${any[0]?.message}`));
  }, host);

let browser: ExtensionBrowser;
let server: FixtureServer;
beforeAll(async () => {
  server = await startServer();
  browser = await launch('chromium');
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

/** Puts on each theme in turn, which also changes an open page, and looks. */
async function inEachTheme(themeOf: () => Promise<string | undefined>, look: () => Promise<string[]>) {
  const found: string[] = [];
  for (const theme of THEMES) {
    await browser.setSettings({ theme });
    await until(async () => (await themeOf()) === theme, `the theme is ${theme}`);
    for (const finding of await look()) found.push(`${theme}: ${finding}`);
  }
  return found;
}

const themeOf = (place: Place) => () => place.evaluate(() => document.documentElement.dataset.theme);

test('popup', async () => {
  const page = await browser.open(server.origin + SAMPLE);
  const popup = await whenRead(await browser.clickToolbar(page));
  await popup.evaluate(putAxe);
  expect(await inEachTheme(themeOf(popup), () => findings(popup))).toEqual([]);
  await clickOn(popup, 'button', 'More');
  expect(await findings(popup)).toEqual([]);
  await popup.press('Escape');
  await clickOn(popup, 'tab', 'Article');
  await until(() => popup.evaluate(() => document.querySelector('.said') !== null), 'the article is drawn');
  expect(await inEachTheme(themeOf(popup), () => findings(popup))).toEqual([]);
});

test('reader', async () => {
  const page = await browser.open(server.origin + SAMPLE);
  await (await whenRead(await browser.clickToolbar(page))).close();
  await browser.pressShortcut();
  const host = 'on-the-record-reader';
  const theme = () =>
    page.evaluate(host => {
      const reader = document.querySelector(host)?.shadowRoot?.querySelector<HTMLElement>('[data-theme]');
      return reader?.dataset.theme;
    }, host);
  const press = (label: string) =>
    page.evaluate(
      (host, label) => {
        const buttons = document.querySelector(host)?.shadowRoot?.querySelectorAll('button') ?? [];
        [...buttons].find(button => button.ariaLabel === label)?.click();
      },
      host,
      label,
    );
  await until(async () => (await theme()) !== undefined, 'the reader is open');
  await page.evaluate(putAxe);
  expect(await inEachTheme(theme, () => findings(page as Place, host))).toEqual([]);
  await pickQuote(page, 0);
  // Another theme draws no other tools: they stay open.
  expect(await inEachTheme(theme, () => findings(page as Place, host))).toEqual([]);
  for (const panel of ['Text and colours', 'Speakers', 'Find in the article', 'Share']) {
    await press(panel);
    expect(await findings(page as Place, host), panel).toEqual([]);
  }
});

test('every panel, the lightbox and the bar of reading aloud, in the dark', async () => {
  const page = await browser.open('about:blank');
  await showPictures(page);
  await page.goto(`${server.origin}/hard/rich`);
  await (await whenRead(await browser.clickToolbar(page))).close();
  await fakeSpeech(browser, [{ name: 'Anna', lang: 'en', localService: true }]);
  for (const theme of ['auto', 'contrast'] as const) {
    await browser.setSettings({ theme });
    await openReader(browser, page);
    await browser.emulate(page, { dark: true });
    await page.evaluate(putAxe);
    const look = () => findings(page as Place, READER);
    expect(await look(), theme).toEqual([]);
    for (const tool of ['Speakers', 'Contents', 'Find in the article', 'Read aloud']) {
      await clickTool(page, tool);
      if (tool.startsWith('Find')) await page.keyboard.type('lock');
      expect(await look(), `${theme}, ${tool}`).toEqual([]);
      if (tool !== 'Read aloud') await clickTool(page, tool);
    }
    await (await inReader(page, '.photo')).click();
    await inReader(page, '.lightbox img');
    expect(await look(), `${theme}, lightbox`).toEqual([]);
    for (let n = 0; n < 2; n++) await page.keyboard.press('Escape');
    await readerIs(page, false);
  }
  await browser.setSettings({ theme: 'auto' });
});

test.each(['ar', 'ru'] as const)('popup with its menus, and options, in %s', async uiLanguage => {
  await browser.setSettings({ uiLanguage });
  const page = await browser.open(server.origin + SAMPLE);
  const popup = await whenRead(await browser.clickToolbar(page));
  await popup.evaluate(putAxe);
  expect(await findings(popup)).toEqual([]);
  const menus = await popup.evaluate(() => document.querySelectorAll('button[aria-haspopup]').length);
  for (let menu = 0; menu < menus; menu++) {
    await popup.evaluate(menu => document.querySelectorAll<HTMLElement>('button[aria-haspopup]')[menu]?.click(), menu);
    await until(
      () => popup.evaluate(() => document.querySelector('[role=menu]:not([hidden])') !== null),
      'the menu is open',
    );
    expect(await findings(popup), `menu ${menu}`).toEqual([]);
    await popup.press('Escape');
  }
  await popup.close();
  const options = await browser.open(await browser.address('options.html'));
  await until(
    () => options.evaluate(language => document.documentElement.lang === language, uiLanguage),
    'it is drawn',
  );
  await options.evaluate(putAxe);
  expect(await findings(options as Place)).toEqual([]);
  await browser.setSettings({ uiLanguage: 'auto' });
});

test('notes and cards, in the reader and in the side panel', async () => {
  const page = await browser.open(`${server.origin}/en/post/the-night-shift`);
  const popup = await whenRead(await browser.clickToolbar(page));
  await clickOn(popup, 'button', 'More');
  await clickOn(popup, 'menuitem', 'Open in the side panel').catch(() => null);
  const panel = await browser.sidePanel();
  await clickOn(panel, 'tab', 'Article');
  await clickOn(panel, 'button', 'Note 1');
  await panel.evaluate(putAxe);
  expect(await inEachTheme(themeOf(panel), () => findings(panel))).toEqual([]);
  await panel.close();
  await openReader(browser, page);
  await page.evaluate(putAxe);
  await clickTool(page, 'Note 2');
  await inReader(page, '.note:not([hidden])');
  const theme = () =>
    page.evaluate(host => {
      const reader = document.querySelector(host)?.shadowRoot?.querySelector<HTMLElement>('[data-theme]');
      return reader?.dataset.theme;
    }, READER);
  expect(await inEachTheme(theme, () => findings(page as Place, READER))).toEqual([]);
});

test('options', async () => {
  await browser.setSettings({ sites: ['a.example'], regions: [{ host: 'b.example', selector: 'main' }] });
  const page = await browser.open(await browser.address('options.html'));
  await page.evaluate(putAxe);
  expect(await inEachTheme(themeOf(page as Place), () => findings(page as Place))).toEqual([]);
});
