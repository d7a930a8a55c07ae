/**
 * `npm run shots`: pictures of popup, side panel, reader and options in themes and languages of the interface, with a
 * short and a long text, in .output/shots/; a small set in Firefox. To be looked at, picture by picture.
 *
 *   npm run shots -- states    hard articles, menus, panels, small windows and forced colours instead, in both browsers
 *   npm run shots -- readme    the README's pictures instead, in .github/
 */
import { mkdir } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { SAMPLE, startServer } from '../fixtures/server.ts';
import { type BrowserName, type ExtensionBrowser, NAMES } from './extension-browser.ts';
import { launch } from './launch.ts';
import { openSidePanel, whenRead } from './popup-page.ts';
import { readerIs } from './reader-page.ts';
import { shootReadme } from './shots-readme.ts';
import { shootStates } from './shots-states.ts';
import { until } from './until.ts';
import { whenSettled } from './when-settled.ts';

const FOLDER = '.output/shots';
const THEMES = ['light', 'sepia', 'dark', 'contrast'];
const LANGUAGES = ['en', 'ru', 'hy', 'ar'];
/** A text in the language of the interface where there is one. */
const LONG: Record<string, string> = { ru: '/ru/post/voda-mezhdu-dvumya-gorodami', ar: '/ar/post/water' };
const SHORT = '/en/post/ferry-timetable';

const server = await startServer();
await mkdir(FOLDER, { recursive: true });
try {
  if (process.argv.includes('readme')) await shootReadme(server.origin);
  else if (process.argv.includes('states')) for (const name of NAMES) await shootStates(name, server.origin, FOLDER);
  else {
    await gallery('chromium', THEMES, LANGUAGES);
    await gallery('firefox', ['light', 'dark'], ['en', 'ar']);
  }
} finally {
  server.close();
}

async function gallery(name: BrowserName, themes: string[], languages: string[]): Promise<void> {
  const browser = await launch(name);
  try {
    for (const uiLanguage of languages) {
      for (const theme of themes) {
        await browser.setSettings({ theme, uiLanguage });
        for (const [text, path] of [
          ['long', LONG[uiLanguage] ?? SAMPLE],
          ['short', SHORT],
        ] as const) {
          await shoot(browser, path, `${name}-${uiLanguage}-${theme}-${text}`);
          await browser.clear();
        }
        await shootOptions(browser, `${name}-${uiLanguage}-${theme}`);
        await browser.clear();
      }
    }
  } finally {
    await browser.close();
  }
}

async function shoot(browser: ExtensionBrowser, path: string, title: string): Promise<void> {
  const page = await browser.open(server.origin + path);
  const popup = await whenRead(await browser.clickToolbar(page));
  await whenSettled(popup);
  await popup.screenshot(`${FOLDER}/popup-${title}.png`);
  const panel = await whenRead(await openSidePanel(browser, popup));
  await whenSettled(panel);
  await panel.screenshot(`${FOLDER}/panel-${title}.png`);
  await panel.close();
  await browser.pressShortcut();
  await readerIs(page, true);
  await picture(page, `reader-${title}`);
}

async function shootOptions(browser: ExtensionBrowser, title: string): Promise<void> {
  const page = await browser.open(await browser.address('options.html'));
  await until(() => page.evaluate(() => document.querySelector('h1') !== null), 'the options are drawn');
  // As high as the page: a browser's own way of showing a whole page may catch it between two sizes.
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewport({ width: 1280, height });
  await picture(page, `options-${title}`);
}

async function picture(page: Page, title: string): Promise<void> {
  await whenSettled(page);
  await page.screenshot({ path: `${FOLDER}/${title}.png` });
  console.log(title);
}
