import { type PageScope, pageScope } from '../page-scope.ts';
import { KEYS } from './first-keys.ts';

const OTHERS = (
  'click dblclick auxclick contextmenu pointerdown pointerup mousedown mouseup touchstart touchend wheel beforeinput ' +
  'input change copy cut paste focusin focusout'
).split(' ');

/**
 * Keeps what the user does in an overlay away from the page's scripts, until `signal` aborts.
 *
 * Keys are taken in the capture phase on the window, the first place where anyone can hear them, by the listener that
 * first-keys.ts has put there before the page's, and go on as copies that do not leave the shadow tree; what the browser
 * itself does with a key (typing, Tab, scrolling) is untouched. In a tab that was open before the extension came, a
 * listener that the page has there already hears keys first, and can take them.
 *
 * @param root the shadow tree of the overlay
 * @param fallback gives where a key goes when nothing in there has the focus
 */
export function keepFromPage(
  root: ShadowRoot,
  fallback: () => Element,
  signal: AbortSignal,
  window: Window = globalThis.window,
  scope: PageScope = pageScope(),
) {
  let isDown = false;
  const take = (key: KeyboardEvent) => {
    if (!key.isTrusted) return;
    key.stopImmediatePropagation();
    isDown = key.type !== 'keyup';
    // Not a KeyboardEvent: Firefox lets those out of shadow trees whatever `composed` says.
    const copy = Object.assign(new Event(key.type, { bubbles: true, cancelable: true }), keysOf(key));
    const inner = fallback();
    // What is around it has the focus after a click beside everything.
    const target = root.activeElement?.contains(inner) === false ? root.activeElement : inner;
    if (!target.dispatchEvent(copy)) key.preventDefault();
  };
  for (const type of KEYS) {
    window.addEventListener(type, take, { capture: true, signal });
  }
  scope.onKey = take;
  signal.addEventListener('abort', () => {
    if (scope.onKey !== take) return;
    // The key that closes the overlay is let go a moment later: that is none of the page's business either.
    const takeLast = (key: KeyboardEvent) => {
      key.stopImmediatePropagation();
      if (key.type === 'keyup') scope.onKey = null;
    };
    scope.onKey = isDown ? takeLast : null;
  });
  // These stay to the end of the shadow tree: the click that closes the overlay is none of the page's business either.
  for (const type of OTHERS) {
    root.addEventListener(type, event => event.stopPropagation(), { passive: true });
  }
}

function keysOf({ key, code, ctrlKey, shiftKey, altKey, metaKey, repeat, isComposing }: KeyboardEvent) {
  return { key, code, ctrlKey, shiftKey, altKey, metaKey, repeat, isComposing };
}
