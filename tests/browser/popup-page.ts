import type { Page } from 'puppeteer-core';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { ExtensionBrowser, Popup } from './extension-browser.ts';
import { until } from './until.ts';

/** In the extension's own pages. */
declare const chrome: ExtensionApi;

type Role = 'button' | 'tab' | 'switch' | 'menuitem' | 'menuitemcheckbox';

/** Clicks what a user would call by this role and name, the n-th of that name. Waits until it is there. */
export async function clickOn(popup: Popup, role: Role, name: string, nth = 0): Promise<void> {
  await until(() => popup.evaluate(markByRole, role, name, nth), `the popup has a ${role} “${name}”`);
  await popup.click('[data-e2e]');
}

function markByRole(role: string, name: string, nth: number): boolean {
  for (const old of document.querySelectorAll('[data-e2e]')) old.removeAttribute('data-e2e');
  const selector = role === 'button' ? 'button:not([role])' : `[role="${role}"]`;
  const nameOf = (element: Element) => element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';
  const found = [...document.querySelectorAll(selector)].filter(
    element => nameOf(element).startsWith(name) && element.getClientRects().length > 0,
  )[nth];
  found?.setAttribute('data-e2e', '');
  return found !== undefined;
}

/** All visible words of the popup. */
export const words = (popup: Popup) => popup.evaluate(() => document.body.innerText);

type Group = { speaker: string; role: string; quotes: string[] };

/** The groups of the Quotes view: who, and each quote with its paragraphs joined. */
export async function groups(popup: Popup): Promise<Group[]> {
  await until(() => popup.evaluate(unfold), 'all quotes are unfolded');
  return popup.evaluate(() =>
    [...document.querySelectorAll('section.group')].map(group => ({
      speaker: group.querySelector('h2')?.textContent ?? '',
      role: group.querySelector('.name p')?.textContent ?? '',
      quotes: [...group.querySelectorAll('blockquote')].map(quote =>
        [...quote.querySelectorAll('p')].map(paragraph => paragraph.textContent).join('\n\n'),
      ),
    })),
  );
}

/** Whether there was nothing left to unfold. */
function unfold(): boolean {
  const folded = [...document.querySelectorAll<HTMLElement>('.fold[aria-expanded="false"]')];
  for (const button of folded) button.click();
  return folded.length === 0;
}

/** Waits until the popup has read the page, or says why not. */
export async function whenRead(popup: Popup): Promise<Popup> {
  const isRead = () => popup.evaluate(() => document.querySelector('main')?.getAttribute('aria-busy') === 'false');
  await until(isRead, 'the popup has read the page');
  return popup;
}

/** Opens the side panel as a user does, from the popup's menu, in any language: its item stands third from the end. */
export async function openSidePanel(browser: ExtensionBrowser, popup: Popup): Promise<Popup> {
  await popup.evaluate(() => [...document.querySelectorAll<HTMLElement>('.bar [aria-haspopup]')].at(-1)?.click());
  const mark = () => {
    const items = [...document.querySelectorAll('[role^=menuitem]')].filter(item => item.checkVisibility());
    items.at(-3)?.setAttribute('data-e2e', '');
    return items.length > 3;
  };
  await until(() => popup.evaluate(mark), 'the menu is open');
  // The popup may be closed before it can answer.
  await popup.click('[data-e2e]').catch((error: unknown) => {
    if (!/Target closed|closed/.test(String(error))) throw error;
  });
  return browser.sidePanel();
}

/** The browser's number of a page's tab, for a popup in a tab of its own. */
export function tabOf(browser: ExtensionBrowser, page: Page): Promise<number | null> {
  return browser.inExtension(async address => {
    const tabs = await chrome.tabs.query({});
    return tabs.find(({ url }) => url === address)?.id ?? null;
  }, page.url());
}
