/**
 * What pages say without being asked: the detector tells the background whether its page is an article.
 * One boolean; everything else travels as the return value of `executeScript`.
 */
export type Detection = boolean;

/** Sent by the detector when the address changes within the page: what was said of the last text is over. */
export const MOVED = 'moved';

/**
 * Sent once, when the user has picked by hand what to read: the popup that began it has closed by then, and a page's
 * own script may not open the reader. It carries nothing; what was picked stays in the page.
 */
export const PICKED = 'picked';

/** Sent by the reader when it has opened or closed: the side panel, beside the page all the while, has a switch for it. */
export const TURNED = 'turned';

/** Sent by the reader where the typeface for dyslexia is chosen: the script that brings it, the background injects. */
export const FONT = 'font';

export type Sender = {
  id?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
  frameId?: number | undefined;
  url?: string | undefined;
};

/**
 * The tab that a message speaks for, or null where it is not a detection from the top frame of a tab, sent by this
 * extension's own content script.
 */
export function detectedTab(message: unknown, sender: Sender, ownId: string): number | null {
  return typeof message === 'boolean' ? tabOf(sender, ownId) : null;
}

/** The tab that says a word, or null where the message is another one or comes from anyone else. */
export function tabSaying(
  word: typeof MOVED | typeof PICKED | typeof TURNED | typeof FONT,
  message: unknown,
  sender: Sender,
  ownId: string,
): number | null {
  return message === word ? tabOf(sender, ownId) : null;
}

function tabOf(sender: Sender, ownId: string): number | null {
  if (sender.id !== ownId || sender.frameId !== 0) return null;
  return sender.tab?.id ?? null;
}
