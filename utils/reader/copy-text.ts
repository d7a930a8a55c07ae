/**
 * Puts text on the clipboard. Pages that are not secure have no clipboard to write to, and others forbid it by policy:
 * there the browser is told to copy, and is handed the text as it asks what.
 * @returns false where nothing was allowed
 */
export async function copyText(text: string, window: Window = globalThis.window): Promise<boolean> {
  // TypeScript has it on Navigator.
  const { clipboard }: Partial<Pick<Navigator, 'clipboard'>> = window.navigator;
  try {
    if (clipboard) {
      await clipboard.writeText(text);
      return true;
    }
  } catch (error) {
    console.info('On the Record: the clipboard refused', error);
  }
  return copyWhenAsked(text, window);
}

function copyWhenAsked(text: string, window: Window): boolean {
  let handed = false;
  const hand = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    // Many a page adds words of its own to what is copied.
    event.stopImmediatePropagation();
    handed = true;
  };
  // Chromium asks only where something is selected, or where a page says that it has something.
  const offer = (event: Event) => event.preventDefault();
  window.addEventListener('beforecopy', offer, true);
  window.addEventListener('copy', hand, true);
  try {
    return window.document.execCommand('copy') && handed;
  } finally {
    window.removeEventListener('beforecopy', offer, true);
    window.removeEventListener('copy', hand, true);
  }
}
