import { blockAt, narrower, next, previous, wider } from './steps.ts';

/** What a key does to the choice; `null`: nothing. */
type Answer = 'moved' | 'read' | 'cancel' | null;

/** The choice while it is being made. */
export type Choosing = {
  /** The block that would be read now. */
  readonly block: Element;
  /** Chooses the block at an element of the page. */
  point(element: Element | null): void;
  /** Moves the choice, or ends it. Keys as `KeyboardEvent.key` names them. */
  press(key: string): Answer;
};

const STEPS = new Map([
  ['ArrowUp', wider],
  ['ArrowLeft', previous],
  ['ArrowRight', next],
]);

/**
 * Begins with the part that was picked before, else with the one that holds the page's text: its one article or main
 * part, else the body's largest part.
 */
export function startChoosing(document: Document, picked: Element | null = null): Choosing {
  const { body } = document;
  let block = picked ?? document.querySelector('article') ?? document.querySelector('main') ?? narrower(body);
  /** The blocks that “wider” came from, so that “narrower” goes back. */
  let inner: Element[] = [];
  return {
    get block() {
      return block;
    },
    point(element) {
      const pointed = element && blockAt(element);
      if (!pointed || pointed === block) return;
      block = pointed;
      inner = [];
    },
    press(key) {
      if (key === 'Enter') return 'read';
      if (key === 'Escape') return 'cancel';
      const before = block;
      if (key === 'ArrowDown') block = inner.pop() ?? narrower(block);
      const step = STEPS.get(key);
      if (step) block = step(block);
      if (block === before) return null;
      if (key === 'ArrowUp') inner.push(before);
      else if (step) inner = [];
      return 'moved';
    },
  };
}
