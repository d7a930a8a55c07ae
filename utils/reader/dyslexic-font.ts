/** The name under which style sheets know the typeface: our own, since a page may have one under its usual name. */
const FACE = 'otr-open-dyslexic';

const facesIn = ({ fonts }: Document) => [...fonts].filter(({ family }) => family.includes(FACE));

/**
 * Makes the typeface known to a document. As bytes: an address could be refused by the page's own policy.
 * @param base64 the font's file
 */
export async function bringFont(base64: string, document: Document = globalThis.document): Promise<void> {
  if (facesIn(document).length > 0) return;
  const bytes = Uint8Array.from(atob(base64), byte => byte.charCodeAt(0));
  document.fonts.add(await new FontFace(FACE, bytes).load());
}

/** Leaves the document as it was. */
export function takeFontAway(document: Document = globalThis.document): void {
  for (const face of facesIn(document)) document.fonts.delete(face);
}
