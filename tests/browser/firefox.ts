import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { type ExtensionBrowser, type LaunchOptions, type Popup, sourceOf } from './extension-browser.ts';
import { findBrowser } from './find-browser.ts';
import { type FirefoxDriver, firefoxDriver, type Surface } from './firefox-driver.ts';
import { click, focus, press } from './firefox-input.ts';

/** As in wxt.config.ts. */
const GECKO_ID = 'on-the-record@on-the-record.example';

/** A proxy that refuses: names are not looked up, and this machine itself is asked directly. */
const OFFLINE = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
};

/** Optional permissions are given without a question. */
const ALLOWING = { 'extensions.webextOptionalPermissionPrompts': false };

/** Firefox with the extension loaded. */
export async function launchFirefox(options: LaunchOptions = {}): Promise<ExtensionBrowser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await findBrowser('firefox'),
    headless: options.headless ?? true,
    defaultViewport: null,
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    extraPrefsFirefox: { ...ALLOWING, ...(options.online ? {} : OFFLINE) },
  });
  await browser.installExtension(resolve(options.extension ?? '.output/firefox-mv3'));
  const drive = await startDriver(browser);
  const pages: Page[] = [];

  const open = async (url: string) => {
    const page = await browser.newPage();
    pages.push(page);
    if (url === 'about:blank') return page;
    const going = page.goto(url);
    if (/^https?:/.test(url)) await going;
    else {
      // For the browser's own pages the promise does not settle before the tab is closed.
      going.catch(() => null);
      await drive('whenLoaded', url);
    }
    await page.bringToFront();
    return page;
  };

  const inExtension: ExtensionBrowser['inExtension'] = async (script, ...args) => {
    const page = await open(await drive('address', 'popup.html'));
    const result = await page.evaluate(sourceOf(script, args));
    await page.close();
    return result as never;
  };

  return {
    name: 'firefox',
    open,
    inExtension,
    async clickToolbar(page) {
      await page.bringToFront();
      await drive('clickToolbar');
      return firefoxPopup(drive, 'popup');
    },
    async sidePanel() {
      await drive('whenSidebar');
      return firefoxPopup(drive, 'sidebar');
    },
    async emulate(page, media) {
      await page.bringToFront();
      await drive('emulate', media);
    },
    async allowSite() {}, // see ALLOWING
    badge: () => drive('badge'),
    pressShortcut: () => drive('pressShortcut'),
    address: page => drive('address', page),
    readClipboard: () => drive('readClipboard'),
    setSettings: settings => inExtension(values => chrome.storage.sync.set(values), settings),
    reloadExtension: () => drive('reloadExtension'),
    turnOff: () => drive('turnOff'),
    errors: () => drive('errors'),
    async clear() {
      await drive('close', 'popup');
      await drive('close', 'sidebar');
      for (const page of pages.splice(0)) if (!page.isClosed()) await page.close();
    },
    close: () => browser.close(),
  };
}

/** In the extension's own pages; promises under either name. */
declare const chrome: ExtensionApi;

type Drive = <Name extends keyof FirefoxDriver>(
  method: Name,
  ...args: Parameters<FirefoxDriver[Name]>
) => Promise<Awaited<ReturnType<FirefoxDriver[Name]>>>;

/** What puppeteer does not offer in its types: the WebDriver BiDi connection under the browser. */
type BidiBrowser = { connection: { send(method: string, params: object): Promise<{ result: unknown }> } };
type Tree = { contexts: { context: string; url: string }[] };
type Evaluation =
  | { type: 'success'; result: { value?: string } }
  | { type: 'exception'; exceptionDetails: { text: string } };

/** Puts the driver into Firefox's own window and gives a function that calls its methods. */
async function startDriver(browser: Browser): Promise<Drive> {
  const { connection } = browser as unknown as BidiBrowser;
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as Tree;
  const window = tree.contexts.find(({ url }) => url === 'chrome://browser/content/browser.xhtml');
  if (!window) throw new Error('Firefox shows no window.');
  const run = async (expression: string) => {
    const { result } = await connection.send('script.callFunction', {
      functionDeclaration: `async () => JSON.stringify(await ${expression})`,
      target: { context: window.context },
      awaitPromise: true,
      userActivation: true,
    });
    const evaluation = result as Evaluation;
    if (evaluation.type === 'exception') throw new Error(evaluation.exceptionDetails.text);
    return evaluation.result.value === undefined ? undefined : JSON.parse(evaluation.result.value);
  };
  await run(`void (window.recordDriver = ${sourceOf(firefoxDriver, [GECKO_ID])})`);
  return (method, ...args) => run(`window.recordDriver.${method}(...${JSON.stringify(args)})`);
}

function firefoxPopup(drive: Drive, surface: Surface): Popup {
  const run = (script: (...args: never[]) => unknown, ...args: unknown[]) =>
    drive('evaluate', surface, sourceOf(script, args), 'browser');
  return {
    evaluate: async (script, ...args) => (await drive('evaluate', surface, sourceOf(script, args), 'page')) as never,
    async click(selector) {
      await run(click, selector);
    },
    async type(selector, text) {
      await run(focus, selector);
      await run(press, [...text]);
    },
    async press(key) {
      await run(press, [key]);
    },
    async screenshot(path) {
      await writeFile(path, Buffer.from(await drive('screenshot', surface), 'base64'));
    },
    isOpen: () => drive('isOpen', surface),
    close: () => drive('close', surface),
  };
}
