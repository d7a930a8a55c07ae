import { expect, test } from 'vitest';
import { findMarks } from '../../../utils/quotes/marks/marks.ts';
import type { Block } from '../../../utils/types.ts';

const stretchesOf = (text: string) => findMarks([{ kind: 'paragraph', text, emphasis: [] } satisfies Block]).length;

test.each([
  ['words between marks', 'She said “no” and “never”.', 2],
  ['verses have lines too', '“The sea is grey;”\nthe gulls sang “grey”', 2],
  ['a listing of a program is nobody’s words', 'ferry.on("dock", () => {\n  ring("bell");\n});', 0],
])('%s', (_what, text, count) => {
  expect(stretchesOf(text)).toBe(count);
});
