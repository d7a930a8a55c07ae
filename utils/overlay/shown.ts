/**
 * Rules of the page's own that an overlay cannot leave alone, in a sheet that stands in no attribute and no element:
 * a page that hides its root element hides the top layer too, its scroll bar would stand beside the overlay's own, and
 * paper must carry the overlay only. They hold while the overlay's element is there: an extension that the browser takes
 * away leaves the sheet behind.
 */
const RULES = (name: string) => `
  :root:not(#\\0):not(#\\0):has(> ${name}) { display: block !important; scrollbar-width: none !important; }
  @page { margin: 18mm 16mm; }
  @media print {
    :root:not(#\\0):not(#\\0):has(> ${name}) {
      display: block !important; position: static !important; width: auto !important; height: auto !important;
      margin: 0 !important; padding: 0 !important; overflow: visible !important; background: none !important;
      columns: auto !important; zoom: 1 !important; transform: none !important; filter: none !important;
    }
    :root:has(> ${name}) > :not(${name}) { display: none !important; }
  }`;

/** Applies the rules until `signal` aborts; `name` is the overlay's element. */
export function showOnly(name: string, signal: AbortSignal, document: Document = globalThis.document) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(RULES(name));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  signal.addEventListener('abort', () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(other => other !== sheet);
  });
}

/** Asks dark-mode extensions to leave the colours alone until `signal` aborts, in the way that Dark Reader knows. */
export function lockColours(signal: AbortSignal, document: Document = globalThis.document) {
  if (!document.head || document.head.querySelector('meta[name="darkreader-lock"]')) return;
  const lock = document.createElement('meta');
  lock.name = 'darkreader-lock';
  document.head.append(lock);
  signal.addEventListener('abort', () => lock.remove());
}
