import { resolve } from 'node:path';
import puppeteer, { type Browser, type Extension, type Page, type Target, type WebWorker } from 'puppeteer-core';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { type Badge, type ExtensionBrowser, type LaunchOptions, type Popup, sourceOf } from './extension-browser.ts';
import { findBrowser } from './find-browser.ts';
import { until } from './until.ts';

/** In the extension's own contexts. */
declare const chrome: ExtensionApi;

/** Chrome, Chromium or Edge with the extension loaded. */
export async function launchChromium(options: LaunchOptions = {}): Promise<ExtensionBrowser> {
  const news = options.news ? `MAP news.example:80 ${options.news}, ` : '';
  const rules = `${news}MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`;
  const browser = await puppeteer.launch({
    executablePath: await findBrowser('chromium'),
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.online ? [] : [`--host-resolver-rules=${rules}`]),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--window-size=1280,900',
      // Its usual screen is too small for a popup.
      '--screen-info={1920x1200}',
    ],
  });
  const errors = watchErrors(browser);
  const path = resolve(options.extension ?? '.output/chrome-mv3');
  const id = await browser.installExtension(path);
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error('This browser did not load the extension.');
  let worker = await backgroundOf(browser, extension);
  const pages: Page[] = [];

  return {
    name: 'chromium',
    async open(url) {
      const page = await browser.newPage();
      pages.push(page);
      if (url !== 'about:blank') await page.goto(url);
      await page.bringToFront();
      return page;
    },
    async clickToolbar(page) {
      await page.bringToFront();
      // The popup's page may also stand in a tab, or be closing from before.
      const old = new Set(browser.targets());
      const isNew = (target: Target) => !old.has(target) && isPopup(target.url(), extension.id);
      const opening = browser.waitForTarget(isNew, { timeout: 10_000 });
      await extension.triggerAction(page);
      const popup = await (await opening).asPage();
      // A page of this kind is given out before it can be asked anything.
      const answers = () =>
        popup.evaluate('true').then(
          () => true,
          () => false,
        );
      await until(answers, 'the popup answers');
      return chromiumPopup(popup);
    },
    async sidePanel() {
      const address = `chrome-extension://${extension.id}/sidepanel.html`;
      const target = await browser.waitForTarget(target => target.url() === address, { timeout: 10_000 });
      return chromiumPopup(await target.asPage());
    },
    async emulate(page, { print, dark, forcedColours, reducedMotion }) {
      const session = await page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', {
        media: print ? 'print' : '',
        features: [
          { name: 'prefers-color-scheme', value: dark ? 'dark' : '' },
          { name: 'forced-colors', value: forcedColours ? 'active' : 'none' },
          { name: 'prefers-reduced-motion', value: reducedMotion ? 'reduce' : '' },
        ],
      });
    },
    async allowSite(origin) {
      // What the user allows on the browser's own page is not asked for again.
      const page = await browser.newPage();
      await page.goto('chrome://extensions/');
      await page.evaluate(allowHosts, extension.id, [`${origin}/*`, `${origin.replace('http:', 'https:')}/*`]);
      await page.close();
    },
    badge: () =>
      worker.evaluate(async (): Promise<Badge> => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        const details = tab?.id === undefined ? {} : { tabId: tab.id };
        return { text: await chrome.action.getBadgeText(details), title: await chrome.action.getTitle(details) };
      }),
    async pressShortcut() {
      // Keys from a debugger never reach the browser's own shortcuts, so the event is raised where it would arrive.
      // It grants no `activeTab`: the toolbar must have been clicked on this page before.
      await worker.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        const event = chrome.commands.onCommand as unknown as { dispatch(command: string, tab: unknown): void };
        event.dispatch('toggle-reader', tab);
      });
    },
    address: async page => `chrome-extension://${extension.id}/${page}`,
    async readClipboard(page) {
      const { origin } = new URL(page.url());
      await browser.defaultBrowserContext().setPermission(origin, {
        permission: { name: 'clipboard-read' },
        state: 'granted',
      });
      // The focus comes back a moment after a popup has closed.
      const focused = async () => {
        await page.bringToFront();
        return page.evaluate(() => document.hasFocus());
      };
      await until(focused, 'the page has the focus');
      return page.evaluate(() => navigator.clipboard.readText());
    },
    inExtension: async (script, ...args) => (await worker.evaluate(sourceOf(script, args))) as never,
    async setSettings(settings) {
      await worker.evaluate(settings => chrome.storage.sync.set(settings), settings);
    },
    async reloadExtension() {
      const gone = new Promise(resolve => browser.once('targetdestroyed', resolve));
      await browser.installExtension(path);
      await gone;
      worker = await backgroundOf(browser, extension);
    },
    async turnOff() {
      const page = await browser.newPage();
      await page.goto('chrome://extensions/');
      await page.evaluate(id => chrome.management.setEnabled(id, false), extension.id);
      await page.close();
    },
    errors: async () => [...errors],
    async clear() {
      for (const page of [...(await extension.pages()), ...pages.splice(0)]) await closePage(page);
    },
    close: () => browser.close(),
  };
}

/** A popup may close by itself meanwhile. */
async function closePage(page: Page): Promise<void> {
  if (page.isClosed()) return;
  await page.close().catch((error: unknown) => {
    if (!/No target/.test(String(error))) throw error;
  });
}

/** On `chrome://extensions`. */
async function allowHosts(id: string, hosts: string[]): Promise<void> {
  type Developer = {
    updateExtensionConfiguration(update: { extensionId: string; hostAccess: string }): Promise<void>;
    addHostPermission(id: string, host: string): Promise<void>;
  };
  const { developerPrivate } = chrome as unknown as { developerPrivate: Developer };
  await developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess: 'ON_SPECIFIC_SITES' });
  for (const host of hosts) await developerPrivate.addHostPermission(id, host);
  await developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess: 'ON_ALL_SITES' });
}

function isPopup(url: string, extensionId: string): boolean {
  return url.startsWith(`chrome-extension://${extensionId}/popup.html`);
}

async function backgroundOf(browser: Browser, extension: Extension): Promise<WebWorker> {
  const isBackground = (url: string) => url.startsWith(`chrome-extension://${extension.id}/background`);
  const target = await browser.waitForTarget(target => isBackground(target.url()), { timeout: 10_000 });
  const worker = await target.worker();
  if (!worker) throw new Error('The extension has no background worker.');
  return worker;
}

/** Collects what nobody caught, in any page (with the content scripts in it), popup or background. */
function watchErrors(browser: Browser): string[] {
  const errors: string[] = [];
  browser.on('targetcreated', async target => {
    const page = target.type() === 'page' ? await target.page() : null;
    page?.on('pageerror', error => errors.push(`${error instanceof Error ? error.stack : error} (${page.url()})`));
    const worker = target.type() === 'service_worker' ? await target.worker() : null;
    worker?.client.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
      errors.push(`${exceptionDetails.exception?.description ?? exceptionDetails.text} (${target.url()})`);
    });
  });
  return errors;
}

function chromiumPopup(page: Page): Popup {
  return {
    evaluate: async (script, ...args) => (await page.evaluate(sourceOf(script, args))) as never,
    async click(selector) {
      // What is drawn only when it comes into view moves what is below it.
      await page.$eval(selector, element => {
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        return new Promise(resolve => setTimeout(resolve, 100));
      });
      await page.click(selector);
    },
    type: (selector, text) => page.type(selector, text),
    press: key => page.keyboard.press(key as Parameters<Page['keyboard']['press']>[0]),
    async screenshot(path) {
      await page.screenshot({ path: path as `${string}.png` });
    },
    isOpen: async () => !page.isClosed(),
    async close() {
      if (page.isClosed()) return;
      const closed = new Promise(resolve => page.once('close', resolve));
      await page.evaluate('window.close()');
      await closed;
    },
  };
}
