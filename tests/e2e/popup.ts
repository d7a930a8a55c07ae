import { expect } from 'vitest';
import type { Popup } from '../browser/extension-browser.ts';

/** Clicks what a user would call by this role and name. Waits until it is there. */
export async function clickOn(popup: Popup, role: 'button' | 'tab' | 'switch', name: string): Promise<void> {
  const mark = () => popup.evaluate(markByRole, role, name);
  await expect.poll(mark, { timeout: 10_000, message: `${role} “${name}” in the popup` }).toBe(true);
  await popup.click('[data-e2e]');
}

function markByRole(role: string, name: string): boolean {
  for (const old of document.querySelectorAll('[data-e2e]')) old.removeAttribute('data-e2e');
  const selector = role === 'button' ? 'button:not([role])' : `[role="${role}"]`;
  const nameOf = (element: Element) => element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';
  const found = [...document.querySelectorAll(selector)].find(
    element => nameOf(element).startsWith(name) && element.getClientRects().length > 0,
  );
  found?.setAttribute('data-e2e', '');
  return found !== undefined;
}

/** All visible words of the popup. */
export const words = (popup: Popup) => popup.evaluate(() => document.body.innerText);

/** The groups of the Quotes view: who, and each quote with its paragraphs joined. */
export function groups(popup: Popup): Promise<{ speaker: string; role: string; quotes: string[] }[]> {
  return popup.evaluate(() =>
    [...document.querySelectorAll('section.group')].map(group => ({
      speaker: group.querySelector('h2')?.textContent ?? '',
      role: group.querySelector('.name p')?.textContent ?? '',
      quotes: [...group.querySelectorAll('blockquote')].map(quote => quote.textContent ?? ''),
    })),
  );
}

/** Waits until the popup has read the page, or says why not. */
export async function whenRead(popup: Popup): Promise<Popup> {
  const busy = () => popup.evaluate(() => document.querySelector('main')?.getAttribute('aria-busy'));
  await expect.poll(busy, { timeout: 15_000, message: 'the popup has read the page' }).toBe('false');
  return popup;
}
