import { browser } from './browser.ts';

/** Gives back the permission for a site. Harmless where there is none. */
export async function forgetSite(host: string): Promise<void> {
  // Patterns have no port, and there may be other sites on other ports: then it stays, unused.
  const hostname = host.replace(/:\d+$/, '');
  await browser.permissions.remove({ origins: [`http://${hostname}/*`, `https://${hostname}/*`] });
}
