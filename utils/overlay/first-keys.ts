import { pageScope } from '../page-scope.ts';
import { KEYS } from './keys.ts';

/**
 * Listens for keys on the window before any script of the page can, for an overlay that may open later: of several
 * listeners in one place the first hears a key first, and may keep it from the others. Without an overlay it does
 * nothing. In tabs that were open before the extension came there is none; see `keepFromPage`.
 */
export function hearKeysFirst(scope = pageScope(), window: Window = globalThis.window) {
  for (const type of KEYS) window.addEventListener(type, event => scope.onKey?.(event), { capture: true });
}
