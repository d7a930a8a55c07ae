/** The DOM counts as settled after this long without a change, in ms. */
const QUIET = 300;

/** Pages that never rest are looked at this long after each arrival, in ms; after that nothing is observed. */
const LONGEST = 8000;

/**
 * Calls back when there may be another text in the document: when the DOM has come to rest after loading, after each
 * navigation within the page (pushState, replaceState, hash, back and forward; they are announced before anything is
 * drawn, and the text may come seconds later), and after a return from the back-forward cache. Changes nothing.
 * @param onMoved is called when such navigations begin: once, however often a map writes its place into the address
 */
export function watchPage(onSettled: () => void, onMoved: () => void, signal: AbortSignal): void {
  let address = location.href;
  let watch = new AbortController();
  let isMoving = false;
  const settle = () => {
    isMoving = false;
    onSettled();
  };
  const arrive = () => {
    address = location.href;
    watch.abort();
    watch = new AbortController();
    watchUntilRest(settle, AbortSignal.any([signal, watch.signal]));
  };
  addEventListener('pageshow', event => event.isTrusted && event.persisted && arrive(), { signal });
  // The reader adds a history entry of its own, with the same address.
  navigation.addEventListener(
    'currententrychange',
    () => {
      if (location.href === address) return;
      if (!isMoving) onMoved();
      isMoving = true;
      arrive();
    },
    { signal },
  );
  arrive();
}

function watchUntilRest(onSettled: () => void, signal: AbortSignal): void {
  let quiet = setTimeout(onSettled, QUIET);
  const observer = new MutationObserver(() => {
    clearTimeout(quiet);
    quiet = setTimeout(onSettled, QUIET);
  });
  const longest = setTimeout(() => {
    stop();
    onSettled();
  }, LONGEST);
  function stop() {
    observer.disconnect();
    clearTimeout(quiet);
    clearTimeout(longest);
  }
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  signal.addEventListener('abort', stop, { once: true });
}
