import { imageAddress } from '../content/images.ts';
import { safeImage } from '../content/safe-url.ts';
import { classGroups, groupBits } from '../segment/class-groups.ts';
import { countWords } from '../segment/text.ts';
import { following } from './following.ts';
import { listOf, type Thing, textOf } from './json-ld.ts';
import type { PageFacts } from './page-facts.ts';

const BACKGROUND = /background(?:-image)?\s*:[^;]{0,200}?url\(\s*["']?([^"')]{1,1000})/i;

/** The lead image, https and public: what the page shares, or the cover beside the headline, also a CSS background. */
export function readLeadImage(facts: PageFacts): string | null {
  const [first] = listOf(facts.article, 'image');
  const listed = typeof first === 'string' ? first : textOf((first ?? null) as Thing | null, 'url');
  const shared = [facts.meta('og:image:secure_url', 'og:image', 'twitter:image', 'twitter:image:src'), listed];
  return shared.map(address => safeImage(address, facts.base)).find(Boolean) ?? cover(facts) ?? picture(facts);
}

/** A picture this wide, or in a figure, is no portrait and no sign. */
const WIDE = 400;
const MOST_PARAGRAPHS = 2;
const NOT_LEAD = groupBits('author', 'related', 'share', 'advert', 'comments');

/** The first wide picture between the headline and the text. */
function picture({ document, headline, base }: PageFacts): string | null {
  if (!headline) return null;
  let paragraphs = 0;
  for (const element of following(document, 'img p', headline)) {
    if (element.localName === 'p') {
      if (countWords(element.textContent ?? '') >= 15 && ++paragraphs === MOST_PARAGRAPHS) return null;
      continue;
    }
    const isWide = Number(element.getAttribute('width')) >= WIDE || element.closest('figure') !== null;
    const around = [element, element.parentElement, element.parentElement?.parentElement ?? null];
    const called = around.reduce((bits, box) => bits | classGroups(box?.getAttribute('class') ?? ''), 0);
    if (!isWide || (called & NOT_LEAD) !== 0 || element.closest('nav, aside, footer, a[href^="/author"]')) continue;
    const address = imageAddress(element, base);
    if (address) return address;
  }
  return null;
}

/** A background image set on an element around or after the headline. */
function cover({ document, headline, base }: PageFacts): string | null {
  const scope = headline?.closest('article, main') ?? headline?.parentElement ?? document.body;
  for (const element of scope.querySelectorAll('[style*="background"]')) {
    const image = background(element, base);
    if (image) return image;
  }
  return null;
}

/** The picture of one element: its own, that inside it, or its background. */
export function coverOf(element: Element, base: string): string | null {
  const img = element.localName === 'img' ? element : element.querySelector('img');
  return img ? imageAddress(img, base) : background(element, base);
}

const background = (element: Element, base: string): string | null =>
  safeImage(BACKGROUND.exec(element.getAttribute('style') ?? '')?.[1], base);
