import { browser } from './browser.ts';

/** The extension's commands with their keys as the user has set them; empty keys: none. */
export async function currentShortcuts(): Promise<{ command: string; keys: string }[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name, shortcut }) => (name ? [{ command: name, keys: shortcut ?? '' }] : []));
}

/** Firefox 137 and later; the polyfill's types do not know it yet. */
type WithSettings = { openShortcutSettings?: () => Promise<void> };

/** What opens the browser's own page for shortcuts, or null where an extension may not. */
export function shortcutsPage(): (() => void) | null {
  const { openShortcutSettings } = browser.commands as WithSettings;
  if (openShortcutSettings) return () => void openShortcutSettings();
  if (browser.runtime.getURL('').startsWith('moz-extension:')) return null;
  return () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
