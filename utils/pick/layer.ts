import { keepFromPage } from '../overlay/keys.ts';
import { rememberPlace } from '../overlay/place.ts';
import { unzoom } from '../overlay/unzoom.ts';

const LAYER = 'on-the-record-pick';

export type Layer = {
  /** Draw into it. Covers the window, lets the page be seen, and keeps clicks and keys from it. */
  root: HTMLElement;
  /** What it covers, in px: the window without its scroll bars. */
  size(): { width: number; height: number };
  /** The element of the page under a point of the window, or null. */
  under(x: number, y: number): Element | null;
  /** Removes the layer; scroll position, focus and selection are as they were. Again is harmless. */
  close(): void;
  /** Aborts when the layer has closed. */
  signal: AbortSignal;
};

/**
 * Lays a sheet of glass over the page, in a shadow tree with the given style sheet. Not a modal dialog: the page
 * under one is inert, and nothing in it can be pointed at. An older layer is removed.
 */
export function openLayer(css: string, document: Document = globalThis.document): Layer {
  for (const old of document.querySelectorAll(LAYER)) old.remove();
  const ended = new AbortController();
  const place = rememberPlace();
  const host = document.createElement(LAYER);
  const shadow = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  shadow.adoptedStyleSheets = [sheet];
  const root = document.createElement('div');
  shadow.append(root);
  unzoom(root, ended.signal);
  host.popover = 'manual';
  document.documentElement.append(host);
  // The top layer: above whatever z-index the page has thought of.
  host.showPopover();
  keepFromPage(shadow, () => root.firstElementChild ?? root, ended.signal);
  return {
    root,
    size: () => host.getBoundingClientRect(),
    under: (x, y) => document.elementsFromPoint(x, y).find(element => element !== host) ?? null,
    close() {
      if (ended.signal.aborted) return;
      ended.abort();
      host.remove();
      place.restore();
    },
    signal: ended.signal,
  };
}
