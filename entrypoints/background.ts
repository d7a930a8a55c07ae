import { defineBackground } from 'wxt/utils/define-background';
import { tellAccess } from '../utils/access.ts';
import { opensByItself } from '../utils/auto-open.ts';
import { browser } from '../utils/browser.ts';
import { detectedTab, FONT, MOVED, PICKED, type Sender, tabSaying } from '../utils/messages.ts';
import { bringFontTo, openReader, toggleReader } from '../utils/tab.ts';
import { forgetFailure, showDetection, showFailure } from '../utils/toolbar.ts';

const TOGGLE = 'toggle-reader';

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    const tabId = detectedTab(message, sender, browser.runtime.id);
    if (tabId !== null) void detected(tabId, message === true, sender.url ?? '');
    const moved = tabSaying(MOVED, message, sender, browser.runtime.id);
    if (moved !== null) void forgetFailure(moved);
    const picked = tabSaying(PICKED, message, sender, browser.runtime.id);
    if (picked !== null) void openReader(picked);
    const lettered = tabSaying(FONT, message, sender, browser.runtime.id);
    if (lettered !== null) void bringFontTo(lettered);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === TOGGLE) void toggle(tab?.id);
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === TOGGLE) void toggle(tab?.id);
  });
  browser.runtime.onInstalled.addListener(() => {
    const title = browser.i18n.getMessage('toggleReader');
    browser.contextMenus.create({ id: TOGGLE, title, contexts: ['page', 'selection', 'action'] });
  });
});

async function detected(tabId: number, isArticle: boolean, url: string): Promise<void> {
  await showDetection(tabId, isArticle);
  if (isArticle && (await opensByItself(url))) await openReader(tabId);
}

/** Nobody waits for an answer here: what goes wrong is told by the popup, or on the button where it may not open. */
async function toggle(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  const result = await toggleReader(tabId);
  tellAccess(tabId);
  if (!('problem' in result)) return;
  await showFailure(tabId);
  await browser.action.openPopup().catch((error: unknown) => console.debug('The popup may not open now:', error));
}
