/**
 * Keeps a modal dialog in front of what the page opens in the top layer after it (an offer, a question about cookies),
 * until `signal` aborts. That is open still, behind it, and has its turn when the dialog closes.
 * @param dialog in the shadow tree `root`, so that its own toggling is not heard here
 */
export function stayOnTop(
  dialog: HTMLDialogElement,
  root: ShadowRoot,
  signal: AbortSignal,
  document: Document = globalThis.document,
) {
  // What comes over it has taken the focus.
  let focused = root.activeElement;
  root.addEventListener('focusin', () => (focused = root.activeElement), { signal });
  const toFront = ({ target }: Event) => {
    if (!(target instanceof Element) || !target.matches(':modal, :popover-open')) return;
    const { scrollTop } = dialog;
    const last = focused;
    // What it has opened itself would be left behind.
    for (const inner of dialog.querySelectorAll('dialog')) inner.close();
    dialog.close();
    dialog.showModal();
    dialog.scrollTop = scrollTop;
    if (last instanceof HTMLElement) last.focus({ preventScroll: true });
  };
  document.addEventListener('toggle', toFront, { capture: true, signal });
}
