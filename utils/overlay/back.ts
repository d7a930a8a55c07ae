/** As long as a step back may take before nobody waits for it any more. */
const PATIENCE = 500;

/**
 * Makes the browser's Back call `back` once, and the page's own scripts see nothing of it.
 *
 * Back is a matter of history entries: CloseWatcher hears Esc and Android's gesture only, and no script may cancel a
 * move to another site. An entry of the page itself (`pushState`) would send `popstate` and `navigate` to its router,
 * in Chromium before anyone can stop them. So the entry belongs to an empty frame in the overlay's shadow tree: a
 * frame's moves count in the tab's one history, and only the frame hears them. What stays is a longer Forward list.
 *
 * Chrome and Firefox skip an entry that was added without the user having touched the page; the first click or key in
 * the overlay makes it count.
 *
 * @param root the shadow tree of the overlay, in the page
 * @returns takes the entry back; resolves when the frame may go
 */
export function onBack(root: ShadowRoot, back: () => void): () => Promise<void> {
  const frame = root.ownerDocument.createElement('iframe');
  frame.hidden = true;
  frame.title = '';
  root.append(frame);
  let isOurs = false;
  const popped = () => {
    isOurs = false;
    back();
  };
  const push = () => {
    const inner = frame.contentWindow;
    if (!inner) return;
    inner.history.pushState(null, '');
    isOurs = true;
    inner.addEventListener('popstate', popped, { once: true });
  };
  // A frame's first document adds no entry: in Firefox before its first move, in Chromium never, but the next one does.
  if (import.meta.env.FIREFOX) {
    frame.contentWindow?.addEventListener('hashchange', push, { once: true });
    if (frame.contentWindow) frame.contentWindow.location.hash = 'reader';
  } else {
    frame.addEventListener('load', push, { once: true });
    frame.contentWindow?.location.replace('about:blank?reader');
  }
  return () =>
    new Promise(resolve => {
      const inner = frame.contentWindow;
      if (!isOurs || !inner) return resolve();
      inner.removeEventListener('popstate', popped);
      inner.addEventListener('popstate', () => resolve(), { once: true });
      setTimeout(resolve, PATIENCE);
      inner.history.back();
    });
}
