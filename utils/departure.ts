import { browser } from './browser.ts';
import { ProblemError } from './problem.ts';

/** How long an answer may take after the tab began to load something else, in ms. */
const GRACE = 3000;

/**
 * Settles like the answer of a tab, but fails with `tab-gone` where the tab loads something else and no answer comes:
 * Firefox may never settle an injection into a page that is left meanwhile.
 */
export function orDeparture<Answer>(tabId: number, answer: Promise<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const leave = (id: number, { status }: { status?: string }) => {
      if (id === tabId && status === 'loading') setTimeout(reject, GRACE, new ProblemError('tab-gone'));
    };
    browser.tabs.onUpdated.addListener(leave);
    answer.then(resolve, reject).finally(() => browser.tabs.onUpdated.removeListener(leave));
  });
}
