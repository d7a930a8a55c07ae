import type { Speaker } from '../../utils/types.ts';

const COLOURS = 8;

/**
 * The CSS colour of a speaker, the same everywhere: `var(--s1)` to `var(--s8)`, by order of appearance, then round
 * again. Words of nobody in particular are grey.
 */
export function speakerColour(id: Speaker['id'] | null): string {
  return id === null ? 'var(--soft)' : `var(--s${(id % COLOURS) + 1})`;
}
