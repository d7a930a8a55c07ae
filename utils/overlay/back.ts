/**
 * Makes the browser's Back call `onBack` once, by a history entry of the same address and state on top of the page's.
 *
 * A same-document entry is the only way that both browsers' Back buttons offer: CloseWatcher hears Esc and Android's
 * gesture, and the Navigation API cannot cancel a move to another site. The page must not notice: its router would
 * see a “navigation” to where it already is. Listeners in the capture phase on the window come before all others
 * there, so the events of our own two moves end with us. What stays behind is one more entry in the Forward list.
 *
 * Chrome and Firefox skip an entry that was added without the user having touched the page; the first click or key in
 * the overlay makes it count.
 *
 * @returns gives the entry back; to be called when the overlay closes in another way
 */
export function onBack(back: () => void, window: Window = globalThis.window): () => void {
  const { history } = window;
  let entry: string | null = null;
  const quietly = (move: () => void) => {
    // TypeScript has it on Window; Firefox before 147 does not.
    const navigation: Navigation | undefined = window.navigation;
    navigation?.addEventListener('navigate', stop, true);
    move();
    navigation?.removeEventListener('navigate', stop, true);
  };
  const popped = (event: Event) => {
    stop(event);
    window.removeEventListener('popstate', popped, true);
    back();
  };
  quietly(() => history.pushState(history.state, ''));
  entry = entryOf(window);
  window.addEventListener('popstate', popped, true);
  return () => {
    window.removeEventListener('popstate', popped, true);
    if (entryOf(window) !== entry) return;
    window.addEventListener('popstate', stop, { capture: true, once: true });
    window.navigation?.addEventListener('navigate', stop, { capture: true, once: true });
    history.back();
  };
}

const stop = (event: Event) => event.stopImmediatePropagation();

/** What tells our entry from the page's next ones. */
function entryOf(window: Window): string {
  const navigation: Navigation | undefined = window.navigation;
  return navigation?.currentEntry?.key ?? `${window.history.length} ${window.location.href}`;
}
