import { browser } from './browser.ts';

const SIZES = [16, 32, 48] as const;
const icon = (folder: string) => Object.fromEntries(SIZES.map(size => [size, `/${folder}/${size}.png`]));

/** The record light, and the same without its light. */
const LIT = icon('icon');
const UNLIT = icon('icon-unlit');

const RED = '#b3122a';

/** Shows on the toolbar whether the page in a tab is an article. */
export async function showDetection(tabId: number, isArticle: boolean): Promise<void> {
  await show(tabId, {
    icon: isArticle ? LIT : UNLIT,
    text: isArticle ? '“”' : '',
    title: browser.i18n.getMessage(isArticle ? 'titleArticle' : 'titleNoArticle'),
  });
}

/** Tells on the toolbar that the reader did not open; a click there gives the reason in the popup. */
export async function showFailure(tabId: number): Promise<void> {
  await show(tabId, { text: '!', title: browser.i18n.getMessage('titleFailure') });
}

type Look = { icon?: Record<number, string>; text: string; title: string };

async function show(tabId: number, { icon, text, title }: Look): Promise<void> {
  try {
    await Promise.all([
      icon && browser.action.setIcon({ tabId, path: icon }),
      browser.action.setBadgeBackgroundColor({ tabId, color: RED }),
      browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setTitle({ tabId, title }),
    ]);
  } catch (error) {
    console.debug(`Tab ${tabId} closed before its button could change:`, error);
  }
}
