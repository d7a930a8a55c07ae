import { knownScope } from '../page-scope.ts';

export const KEYS = ['keydown', 'keypress', 'keyup'] as const;

/**
 * Listens for keys on the window before any script of the page can, for an overlay that may open later: of several
 * listeners in one place the first hears a key first, and may keep it from the others. Without an overlay it does
 * nothing. In tabs that were open before the extension came there is none; see `keepFromPage`.
 */
export function hearKeysFirst() {
  for (const type of KEYS) addEventListener(type, key => knownScope()?.onKey?.(key), true);
}
