import type { Speaker } from '../../utils/types.ts';

const COLOURS = 8;

/**
 * The CSS colour of a speaker, the same everywhere: `var(--_s1)` to `var(--_s8)`, by order of appearance, then round
 * again. Words of nobody in particular are grey.
 */
export function speakerColour(id: Speaker['id'] | null): string {
  return id === null ? 'var(--_soft)' : `var(--_s${(id % COLOURS) + 1})`;
}
