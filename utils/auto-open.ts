import { browser } from './browser.ts';
import { loadSettings } from './settings.ts';

/** Whether the user has asked that the reader open by itself on this site, and the browser still allows it. */
export async function opensByItself(url: string): Promise<boolean> {
  const { host, hostname, protocol } = new URL(url);
  const { sites } = await loadSettings();
  if (!sites.includes(host)) return false;
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}
