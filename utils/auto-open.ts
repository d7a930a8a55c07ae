import { browser } from './browser.ts';
import type { ExtensionPage } from './extension-page.ts';
import { loadSettings } from './settings.ts';
import { askForSite, forgetSite } from './site-permission.ts';

/** Whether the user has asked that the reader open by itself on this site, and the browser still allows it. */
export async function opensByItself(url: string): Promise<boolean> {
  const { host, hostname, protocol } = new URL(url);
  const { sites } = await loadSettings();
  if (!sites.includes(host)) return false;
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}

/**
 * Turns opening by itself on for a site, with its permission, or off, and gives that back. Call it in a click.
 * @returns false where the user or the browser refused: then nothing was turned on
 */
export async function openAlways(page: ExtensionPage, host: string, always: boolean): Promise<boolean> {
  const others = page.settings.sites.filter(site => site !== host);
  // Saved first, and not waited for: the popup closes over the question, which must be asked while the click counts.
  // What is remembered without a permission does nothing (see above).
  const saved = page.change('sites', always ? [...others, host] : others);
  const asked = always ? askForSite(host) : forgetSite(host).then(() => true);
  const done = (await asked) && (await saved);
  if (always && !done) {
    await page.change('sites', others);
    await forgetSite(host);
  }
  return done;
}
