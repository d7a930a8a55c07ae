/**
 * The only message in the extension: the detector tells the background whether its page is an article.
 * One boolean; everything else travels as the return value of `executeScript`.
 */
export type Detection = boolean;

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
  if (typeof message !== 'boolean' || sender.id !== ownId || sender.frameId !== 0) return null;
  return sender.tab?.id ?? null;
}
