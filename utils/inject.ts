import { browser } from './browser.ts';
import { orDeparture } from './departure.ts';
import { ProblemError } from './problem.ts';
import type { Problem } from './types.ts';

type Injection =
  | { files: string[] }
  | { func: (...args: never[]) => unknown; args: unknown[]; injectImmediately?: boolean };

export type Failure = { ok: false; problem: Problem };

/** Runs a script in the tab's top frame and gives its result, or what stood in the way. */
export async function inject<Result>(tabId: number, injection: Injection): Promise<Result | Failure> {
  // Asked, and thereby answered, before the injection, which need not wait for it.
  const before = addressOf(tabId);
  try {
    type Options = Parameters<typeof browser.scripting.executeScript>[0];
    const answer = browser.scripting.executeScript({ target: { tabId }, ...injection } as Options);
    const [frame] = await orDeparture(tabId, answer);
    if (frame?.error) throw frame.error;
    return frame?.result as Result;
  } catch (error) {
    console.warn('The tab was not read:', error);
    const isKnown = error instanceof ProblemError;
    return { ok: false, problem: isKnown ? error.problem : problemOf(await before, await addressOf(tabId)) };
  }
}

/** Whether an injection came to nothing. */
export function isFailure(result: unknown): result is Failure {
  return typeof result === 'object' && result !== null && 'problem' in result;
}

/** The tab's address; empty where the user has given no access to it; null where the tab is gone or was put to sleep. */
export async function addressOf(tabId: number): Promise<string | null> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab && !tab.discarded ? (tab.url ?? '') : null;
}

/** Addresses of documents that a browser shows in a viewer of its own, where no script may run. */
const VIEWED = /\.(pdf|json|xml|rss|atom|txt|png|jpe?g|gif|webp|avif|svg|mp4|webm|mp3)$/i;

/** Decided by facts, since the browsers word their errors differently and change them. */
export function problemOf(before: string | null, after: string | null): Problem {
  if (before === null || after === null || before !== after) return 'tab-gone';
  return isWeb(after) && VIEWED.test(new URL(after).pathname) ? 'not-a-page' : 'restricted-page';
}

/** Whether scripts may run at this address at all. */
export function isWeb(address: string | null): boolean {
  return address !== null && URL.canParse(address) && /^(https?|file):$/.test(new URL(address).protocol);
}
