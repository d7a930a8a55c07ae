const KEYS = ['keydown', 'keypress', 'keyup'] as const;
const OTHERS = (
  'click dblclick auxclick contextmenu pointerdown pointerup mousedown mouseup touchstart touchend wheel beforeinput ' +
  'input change copy cut paste focusin focusout'
).split(' ');

/**
 * Keeps what the user does in an overlay away from the page's scripts, until `signal` aborts.
 *
 * Keys are taken in the capture phase on the window, the first place where anyone can hear them, and go on as copies
 * that do not leave the shadow tree; what the browser itself does with a key (typing, Tab, scrolling) is untouched.
 * Only a listener that the page added there before us still hears keys: it can neither stop the overlay's own
 * handling nor learn what is typed into a field, but it can veto the browser's part of it.
 *
 * @param root the shadow tree of the overlay
 * @param fallback gives where a key goes when nothing in the overlay has the focus
 */
export function keepFromPage(
  root: ShadowRoot,
  fallback: () => Element,
  signal: AbortSignal,
  window: Window = globalThis.window,
) {
  const take = (event: Event) => {
    const key = event as KeyboardEvent;
    key.stopImmediatePropagation();
    // Not a KeyboardEvent: Firefox lets those out of shadow trees whatever `composed` says.
    const copy = Object.assign(new Event(key.type, { bubbles: true, cancelable: true }), keysOf(key));
    if (!(root.activeElement ?? fallback()).dispatchEvent(copy)) key.preventDefault();
  };
  for (const type of KEYS) {
    window.addEventListener(type, event => event.isTrusted && take(event), { capture: true, signal });
  }
  // These stay to the end of the shadow tree: the click that closes the overlay is none of the page's business either.
  for (const type of OTHERS) {
    root.addEventListener(type, event => event.stopPropagation(), { passive: true });
  }
}

function keysOf({ key, code, ctrlKey, shiftKey, altKey, metaKey, repeat, isComposing }: KeyboardEvent) {
  return { key, code, ctrlKey, shiftKey, altKey, metaKey, repeat, isComposing };
}
