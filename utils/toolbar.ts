import { browser } from './browser.ts';

const SIZES = [16, 32, 48] as const;
const icon = (folder: string) => Object.fromEntries(SIZES.map(size => [size, `/${folder}/${size}.png`]));

/** The record light, and the same without its light. */
const LIT = icon('icon');
const UNLIT = icon('icon-unlit');

const RED = '#b3122a';

/** What the badge shows where the reader did not open. */
const FAILED = '!';

/**
 * Shows on the toolbar whether the page in a tab is an article. That the reader did not open there stays told where there
 * is no article: a key may be quicker than the detector.
 */
export async function showDetection(tabId: number, isArticle: boolean): Promise<void> {
  await inTurn(tabId, async () => {
    const isTold = !isArticle && (await hasFailed(tabId));
    await browser.action.setIcon({ tabId, path: isArticle ? LIT : UNLIT });
    if (!isTold) await tell(tabId, isArticle ? '“”' : '', isArticle ? 'titleArticle' : 'titleNoArticle');
  });
}

/** Tells on the toolbar that the reader did not open; a click there gives the reason in the popup. */
export async function showFailure(tabId: number): Promise<void> {
  await inTurn(tabId, () => tell(tabId, FAILED, 'titleFailure'));
}

/** Takes that back where the page in a tab has moved on by itself; a new document does it anyway. */
export async function forgetFailure(tabId: number): Promise<void> {
  await inTurn(tabId, async () => {
    if (await hasFailed(tabId)) await tell(tabId, '', 'titleNoArticle');
  });
}

const hasFailed = async (tabId: number) => (await browser.action.getBadgeText({ tabId })) === FAILED;

async function tell(tabId: number, text: string, title: string): Promise<void> {
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ tabId, color: RED }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setTitle({ tabId, title: browser.i18n.getMessage(title) }),
  ]);
}

let turn = Promise.resolve();

/** One change after the other: none falls between another's look and its deed. Never rejects. */
function inTurn(tabId: number, change: () => Promise<void>): Promise<void> {
  const onGone = (error: unknown) => console.debug(`Tab ${tabId} closed before its button could change:`, error);
  turn = turn.then(change).catch(onGone);
  return turn;
}
