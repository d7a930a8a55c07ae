import rules from './shown.css?inline';

/** Lets the page show the overlay, and print nothing else, until `signal` aborts. */
export function showOnly(signal: AbortSignal, document: Document = globalThis.document) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
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
