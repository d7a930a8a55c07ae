/** The elements whose `class` a pattern matches, and those that a selector names, inside a scope or anywhere; in document order. */
export type FindCalled = (classes: RegExp, others?: string, scope?: Element | null) => Element[];

type Index = { places: Map<Element, number>; byClass: Map<string, Element[]> };

/**
 * Looks at each class of a page once, however many elements share it. To ask a browser for parts of classes, as
 * `[class*="author"]` does, costs more for two words than this for all who ask.
 */
export function calledIn(document: Document): FindCalled {
  let index: Index | null = null;
  return (classes, others, scope) => {
    index ??= indexOf(document);
    const { places, byClass } = index;
    const found = new Set(others ? (scope ?? document).querySelectorAll(others) : []);
    for (const [name, elements] of byClass) {
      if (!classes.test(name)) continue;
      for (const element of elements) if (!scope || (scope !== element && scope.contains(element))) found.add(element);
    }
    return [...found].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
  };
}

function indexOf(document: Document): Index {
  const index: Index = { places: new Map(), byClass: new Map() };
  let place = 0;
  for (const element of document.querySelectorAll('*')) {
    index.places.set(element, place++);
    const name = element.getAttribute('class');
    if (!name) continue;
    const same = index.byClass.get(name);
    if (same) same.push(element);
    else index.byClass.set(name, [element]);
  }
  return index;
}
