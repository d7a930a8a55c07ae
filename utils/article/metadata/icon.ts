import { safeImage } from '../content/safe-url.ts';
import type { PageFacts } from './page-facts.ts';

/** Sizes from this on are as good as each other: the icon is shown small. */
const ENOUGH = 180;

/** The site's icon, https and public: the largest that the page names, up to what a screen needs; null for none. */
export function readIcon({ base, related }: PageFacts): string | null {
  let best: { address: string; size: number } | null = null;
  for (const link of related('icon', 'apple-touch-icon')) {
    const address = safeImage(link.getAttribute('href'), base);
    const size = Math.min(ENOUGH, sizeOf(link));
    if (address && (!best || size > best.size)) best = { address, size };
  }
  return best?.address ?? null;
}

function sizeOf(link: Element): number {
  const sizes = link.getAttribute('sizes') ?? '';
  if (/\bany\b/i.test(sizes)) return ENOUGH;
  const [width] = sizes.match(/\d{1,4}/) ?? [];
  return width ? Number(width) : /apple/i.test(link.getAttribute('rel') ?? '') ? ENOUGH : 16;
}
