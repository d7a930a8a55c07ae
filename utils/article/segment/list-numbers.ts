/** Where an `ol` is in its numbers. */
export type Counter = { next: number; step: 1 | -1 };

/** The counter of an `ol`: from its `start`, or else from one, or down from the number of its items. */
export function countFrom(list: Element): Counter {
  const start = wholeNumber(list.getAttribute('start'));
  if (!list.hasAttribute('reversed')) return { next: start ?? 1, step: 1 };
  const items = [...list.children].filter(({ localName }) => localName === 'li').length;
  return { next: start ?? items, step: -1 };
}

/** The number of the list's next item: its own `value`, or the counter's. */
export function countItem(counter: Counter, { element, bare }: { element: Element; bare: boolean }): number {
  const number = (bare ? null : wholeNumber(element.getAttribute('value'))) ?? counter.next;
  counter.next = number + counter.step;
  return number;
}

function wholeNumber(value: string | null): number | null {
  return value && /^\s*-?\d{1,9}\s*$/.test(value) ? Number(value) : null;
}
