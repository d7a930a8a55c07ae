import { onBack } from './back.ts';
import { keepFromPage } from './keys.ts';
import { OVERLAY, removeOverlays } from './overlay-element.ts';
import { rememberPlace } from './place.ts';
import { lockColours, showOnly } from './shown.ts';
import { stayOnTop } from './stay-on-top.ts';
import { unzoom } from './unzoom.ts';

/** The id of its dialog, in its shadow tree. */
export const DIALOG = 'dialog';

export type Overlay = {
  /** Covers the page in the top layer; draw into it, then `show()`: what carries `data-focus` gets the focus. */
  dialog: HTMLDialogElement;
  show(): void;
  /** Leaves the page as it was, the element itself a moment later. Again is harmless. `stay` is for a page that has moved on: its new place is kept. */
  close(options?: { stay?: boolean }): void;
  isOpen(): boolean;
  /** Aborts when the overlay has closed. */
  signal: AbortSignal;
};

/** Opens a modal overlay in the page, in a shadow tree with the given style sheet. An older one is removed. */
export function openOverlay(css: string, document: Document = globalThis.document): Overlay {
  removeOverlays(document);
  const ended = new AbortController();
  const { signal } = ended;
  const place = rememberPlace();
  const host = document.createElement(OVERLAY);
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const dialog = document.createElement('dialog');
  dialog.id = DIALOG;
  // Chromium would stop at it with Tab, since it scrolls.
  dialog.tabIndex = -1;
  root.append(dialog);

  const close = ({ stay = false } = {}) => {
    if (signal.aborted) return;
    ended.abort();
    watch.disconnect();
    dialog.close();
    if (stay) return host.remove();
    // The page has its scroll bar, and its lines, before its place is looked for.
    host.hidden = true;
    place.restore();
    void giveBack().then(() => host.remove());
  };
  let giveBack = () => Promise.resolve();
  // The page, or a newer copy of this script, may remove the host.
  const watch = new MutationObserver(() => host.isConnected || close({ stay: true }));

  return {
    dialog,
    show() {
      showOnly(signal);
      lockColours(signal);
      unzoom(dialog, signal);
      document.documentElement.append(host);
      dialog.showModal();
      dialog.querySelector<HTMLElement>('[data-focus]')?.focus({ preventScroll: true });
      watch.observe(document.documentElement, { childList: true });
      keepFromPage(root, () => dialog.firstElementChild ?? dialog, signal);
      giveBack = onBack(root, close);
      stayOnTop(dialog, root, signal);
      // It may have closed to come to the front again.
      dialog.addEventListener('close', () => dialog.open || close(), { signal });
    },
    close,
    isOpen: () => !signal.aborted,
    signal,
  };
}
