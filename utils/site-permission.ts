import { browser } from './browser.ts';

/** Patterns have no port. Both protocols: a site moves to https one day. */
const originsOf = (host: string) => {
  const hostname = host.replace(/:\d+$/, '');
  return [`http://${hostname}/*`, `https://${hostname}/*`];
};

/** Whether the user has allowed a site in this browser. */
export const hasSite = (host: string): Promise<boolean> => browser.permissions.contains({ origins: originsOf(host) });

/** Asks the user for a site. Call it in a click. The popup may not live to see the answer: Chrome closes it to ask. */
export function askForSite(host: string): Promise<boolean> {
  return browser.permissions.request({ origins: originsOf(host) });
}

/** Gives back the permission for a site. Harmless where there is none. */
export async function forgetSite(host: string): Promise<void> {
  try {
    await browser.permissions.remove({ origins: originsOf(host) });
  } catch (error) {
    // Chrome keeps what a content script's pattern covers: this machine's own sites, see wxt.config.ts.
    console.debug('On the Record: the permission stays', error);
  }
}
