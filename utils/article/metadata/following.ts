/**
 * The elements of some names (`p div`) that come after another one, those inside it included, in document order and
 * within a scope that holds it. Thousands may come before, and few are asked for: none is looked at that need not be.
 */
export function* following(scope: ParentNode, names: string, element: Element): Generator<Element> {
  const wanted = new Set(names.split(' '));
  let at: Element = element;
  for (;;) {
    let next: Element | null = at.firstElementChild;
    for (let from: Element | null = at; !next; from = from.parentElement) {
      if (!from || from === scope) return;
      next = from.nextElementSibling;
    }
    at = next;
    if (wanted.has(at.localName)) yield at;
  }
}
