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
  // Elements where scripts are off, text where they are on.
  const src = after.querySelector('img')?.getAttribute('src');
  return src ?? IMAGE.exec(after.textContent ?? '')?.[1]?.replaceAll('&amp;', '&') ?? null;
}

function noscriptAfter({ nextElementSibling: next }: Element): Element | null {
  return next?.localName === 'noscript' ? next : null;
}
