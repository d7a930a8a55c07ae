const MOST = 2000;
const IMAGE = new RegExp(`<img[^>]{0,${MOST}}?\\ssrc\\s*=\\s*["']([^"']{1,${MOST}})["']`, 'i');

/**
 * The address that a page gives a picture for browsers without scripts: where they are on, the real picture is text in
 * the `noscript` that follows it, or follows the element around it. Null where there is none.
 */
export function noscriptAddress(img: Element): string | null {
  const parent = img.parentElement;
  const after = noscriptAfter(img) ?? (parent && parent.querySelector('img') === img ? noscriptAfter(parent) : null);
  if (!after) return null;
  // `innerHTML` is only read here, where scripts are off: an address is all that is wanted, nothing becomes markup.
  const found = IMAGE.exec(decoded(after.textContent || after.innerHTML))?.[1];
  return found?.replaceAll('&amp;', '&') ?? null;
}

function noscriptAfter({ nextElementSibling: next }: Element): Element | null {
  return next?.localName === 'noscript' ? next : null;
}

/** Where scripts are on, the content is text, and its source shows escaped. */
const decoded = (html: string): string =>
  html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"');
