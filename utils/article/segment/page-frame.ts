/** More headings of the first level are those of cards. */
const MOST = 10;
/** A box around a headline with less text is its header. */
const LEAST_TEXT = 1500;

/**
 * The elements under `root` that hold the page's main part, or a first-level heading with the text below it. What such an
 * element is called is said of the page (`with-sidebar`, `has-cookie-bar`) and not of the text inside.
 */
export function pageFrame(root: Element): ReadonlySet<Element> {
  const frame = new Set<Element>();
  const held = root.querySelectorAll('h1, main');
  if (held.length > MOST) return frame;
  for (const element of held) {
    let isPage = element.localName === 'main';
    for (let box = element.parentElement; box && box !== root && !frame.has(box); box = box.parentElement) {
      isPage ||= (box.textContent?.length ?? 0) > LEAST_TEXT;
      if (isPage) frame.add(box);
    }
  }
  return frame;
}
