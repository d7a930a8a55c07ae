/**
 * Keeps the page's own `zoom` from what is drawn over it: the top layer inherits it from the root element, and a page
 * may choose it anew by the size of the window.
 * @param element in the shadow tree of a host that stands right under the root
 */
export function unzoom(element: HTMLElement, signal: AbortSignal, window: Window = globalThis.window) {
  const adapt = () => {
    element.style.zoom = String(1 / Number(getComputedStyle(window.document.documentElement).zoom));
  };
  adapt();
  window.addEventListener('resize', adapt, { signal });
}
