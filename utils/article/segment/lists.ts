import type { Box } from './box.ts';
import type { Group } from './leaf.ts';

const isList = ({ name }: Group): boolean => name === 'ul' || name === 'ol' || name === 'dl';

/** Of each `ol`. */
const counters = new WeakMap<Group, Counter>();

/** Lists inside each other past this depth continue the one around them. */
const DEEPEST_LIST = 4;

/** But for figures, which are usual. */
const NUMERALS = /^[aAiI]$/;

/** Opens a list inside the boxes around it. */
export function openList(box: Box, parent: Box, tag: string): void {
  const around = parent.groups.filter(isList).length;
  if (around >= DEEPEST_LIST) return;
  const list: Group = { name: tag as 'ul' | 'ol' | 'dl' };
  if (tag === 'ol') {
    counters.set(list, countFrom(box.element));
    const type = box.element.getAttribute('type');
    if (type && NUMERALS.test(type)) list.numerals = type;
  }
  box.groups = [...parent.groups, list];
}

/** An item lies in the nearest list, and that list in its item. */
export function openItem(box: Box, parent: Box, tag: string): void {
  const at = parent.groups.findLastIndex(isList);
  const list = parent.groups[at];
  if (!list) return;
  const counter = counters.get(list);
  box.groups = [
    ...parent.groups.slice(0, at + 1),
    counter ? { name: 'li', number: countItem(counter, box) } : { name: itemOf(list, tag) },
  ];
  box.kind = 'item';
}

/** Pages put items into lists of the other kind. */
const itemOf = (list: Group, tag: string): 'li' | 'dt' | 'dd' =>
  list.name === 'dl' ? (tag === 'dt' ? 'dt' : 'dd') : 'li';

/** Where an `ol` is in its numbers. */
type Counter = { next: number; step: 1 | -1 };

/** The counter of an `ol`: from its `start`, or else from one, or down from the number of its items. */
function countFrom(list: Element): Counter {
  const start = wholeNumber(list.getAttribute('start'));
  if (!list.hasAttribute('reversed')) return { next: start ?? 1, step: 1 };
  const items = [...list.children].filter(({ localName }) => localName === 'li').length;
  return { next: start ?? items, step: -1 };
}

/** The number of the list's next item: its own `value`, or the counter's. */
function countItem(counter: Counter, { element, bare }: { element: Element; bare: boolean }): number {
  const number = (bare ? null : wholeNumber(element.getAttribute('value'))) ?? counter.next;
  counter.next = number + counter.step;
  return number;
}

function wholeNumber(value: string | null): number | null {
  return value && /^\s*-?\d{1,9}\s*$/.test(value) ? Number(value) : null;
}
