import { noscriptAddress } from './noscript.ts';
import { safeImage } from './safe-url.ts';

/** Where pages keep the address of a picture that loads late, best first. */
const LAZY = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-original-src',
  'data-hi-res-src',
  'data-full-src',
  'data-large-image',
  'data-url',
  'data-image',
  'data-img',
];
const LAZY_SETS = ['srcset', 'data-srcset', 'data-lazy-srcset', 'data-original-set'];
const PLACEHOLDER = /(?:^data:|blank|spacer|placeholder|pixel|transparent|lazy[-_]?load|loading|grey|1x1)/i;

/** The last picture of a `srcset` that is no wider than a screen needs, or null. */
function fromSet(value: string): string | null {
  let best: string | null = null;
  let width = -1;
  // A comma inside an address is followed by no space.
  for (const candidate of value.slice(0, 8000).split(/,\s+/)) {
    const [address, size] = candidate.trim().split(/\s+/);
    const wide = Number.parseFloat(size ?? '') || 1;
    if (address && wide > width && wide <= 2000) {
      best = address;
      width = wide;
    }
  }
  return best;
}

/** The real address of a picture, also of one that has not loaded yet; https and public, or null. */
export function imageAddress(img: Element, base: string): string | null {
  const src = img.getAttribute('src');
  const real = src && !PLACEHOLDER.test(src) ? safeImage(src, base) : null;
  for (const name of LAZY) {
    const lazy = safeImage(img.getAttribute(name), base);
    if (lazy) return lazy;
  }
  const hidden = safeImage(noscriptAddress(img), base);
  if (hidden) return hidden;
  if (real) return real;
  const holders = [img];
  if (img.parentElement?.localName === 'picture') holders.push(...img.parentElement.querySelectorAll('source'));
  for (const holder of holders) {
    for (const name of LAZY_SETS) {
      const set = holder.getAttribute(name);
      const address = set ? safeImage(fromSet(set), base) : null;
      if (address) return address;
    }
  }
  return safeImage(src, base);
}

/** The widest column that articles are read in, in px. */
const COLUMN = 640;

/**
 * The size that a page gives a picture, so that the text below it does not jump when it has loaded; null where it gives
 * none, or one by which the picture would be shown smaller than it is (a thumbnail's) or with bands beside it (upright).
 */
export function imageSize(img: Element): { width: number; height: number } | null {
  const [width = 0, height = 0] = ['width', 'height'].map(name => Number(img.getAttribute(name)));
  return width >= COLUMN && width <= 10 * COLUMN && height > 0 && height <= width && height >= width / 10
    ? { width, height }
    : null;
}

/** Whether a picture is a pictogram in the text, or a counter: nothing to show on its own. */
export function isIcon(img: Element): boolean {
  const size = (name: string): number => {
    const value = Number.parseInt(img.getAttribute(name) ?? '', 10);
    return Number.isNaN(value) ? Number.POSITIVE_INFINITY : value;
  };
  return (
    Math.min(size('width'), size('height')) <= 48 ||
    /\b(?:emoji|wp-smiley|icon)\b/.test(img.getAttribute('class') ?? '')
  );
}
