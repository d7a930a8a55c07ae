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
    const copy = new KeyboardEvent(key.type, { ...initOf(key), bubbles: true, cancelable: true, composed: false });
    if (!(root.activeElement ?? fallback()).dispatchEvent(copy)) key.preventDefault();
  };
  for (const type of KEYS) {
    window.addEventListener(type, event => event.isTrusted && take(event), { capture: true, signal });
  }
  for (const type of OTHERS) {
    root.addEventListener(type, event => event.stopPropagation(), { signal, passive: true });
  }
}

function initOf(event: KeyboardEvent): KeyboardEventInit {
  const { key, code, location, ctrlKey, shiftKey, altKey, metaKey, repeat, isComposing } = event;
  return { key, code, location, ctrlKey, shiftKey, altKey, metaKey, repeat, isComposing };
}
