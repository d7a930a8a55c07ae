/** With this much text of its own, a page is not a frame around another one. */
const OWN_TEXT = 1500;
const MOST_ROOTS = 2000;

/**
 * Puts into the clone what cloning leaves out: the text of open shadow roots and, on a page that has hardly any text of
 * its own, of frames from the same origin.
 * @param clone an untouched copy of `document`: its elements are matched by their order
 */
export function graft(document: Document, clone: Document): void {
  const live = document.getElementsByTagName('*');
  const copies = [...clone.getElementsByTagName('*')];
  const roots: [ParentNode, Element][] = [];
  const frames: [Document, Element][] = [];
  for (let i = 0; i < live.length; i++) {
    const element = live[i];
    const copy = copies[i];
    if (!element || !copy) continue;
    if (element.shadowRoot && roots.length < MOST_ROOTS) roots.push([element.shadowRoot, copy]);
    else if (element.localName === 'iframe' || element.localName === 'frame') {
      const inner = frameDocument(element);
      if (inner?.body) frames.push([inner, copy]);
    }
  }
  for (let next = roots.shift(); next; next = roots.shift()) {
    const [root, copy] = next;
    const inside = [...root.querySelectorAll('*')];
    const grafted = [...root.childNodes].map(node => clone.importNode(node, true));
    const copied = grafted.flatMap(node =>
      node.nodeType === 1 ? [node as Element, ...(node as Element).querySelectorAll('*')] : [],
    );
    inside.forEach((element, i) => {
      const inner = copied[i];
      if (element.shadowRoot && inner && roots.length < MOST_ROOTS) roots.push([element.shadowRoot, inner]);
    });
    // Light children are what the slots show; the shadow's own text stands around them.
    copy.append(...grafted);
  }
  if (!frames.length || (clone.body?.textContent ?? '').trim().length > OWN_TEXT) return;
  for (const [inner, copy] of frames) {
    const section = clone.createElement('section');
    section.append(...[...inner.body.childNodes].map(node => clone.importNode(node, true)));
    copy.replaceWith(section);
  }
}

/** The document of a frame, or null where it is of another origin. */
function frameDocument(frame: Element): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument ?? null;
  } catch {
    // Some browsers throw here instead of answering null; either way the text is out of reach.
    return null;
  }
}
