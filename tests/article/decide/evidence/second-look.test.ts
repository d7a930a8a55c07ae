import { expect, test } from 'vitest';
import { SECOND_NAMES, secondLook } from '../../../../utils/article/decide/evidence/second-look.ts';

/** What the second look adds for each of some leaves, by name. */
function second(first: number[], { words = first.map(() => 20), looks = first.map((_, i) => `p ${i}\n${i}`) } = {}) {
  const evidence = { names: [], rows: first.map(() => []), looks, words, judged: [] };
  return (name: string): number[] =>
    secondLook(evidence, first).map(row => row[SECOND_NAMES.indexOf(name)] ?? Number.NaN);
}

test('short lines are no part of what the article has so far', () => {
  const before = second([1, 1, 1], { words: [20, 11, 20] })('article before');
  expect(before[1]).toBeGreaterThan(0);
  expect(before[2]).toBe(before[1]);
  expect(second([1, 1, 1])('article before')[2]).toBeGreaterThan(before[2] ?? 1);
});

test('a leaf is thought of as those made like it are', () => {
  const [among = 0, , alone = 0] = second([0.5, 1, 0.5], { looks: ['p 1', 'p 1', 'p 2'] })('alike');
  expect(among).toBeGreaterThan(alone);
});

test('and as those that lie in elements made like those around it', () => {
  const around = second([0.5, 1, 0.5], { looks: ['p 1\n2', 'p 1\n3', 'p 2\n3'] })('around alike');
  expect(around[0]).toBeGreaterThan(around[2] ?? 1);
});

test('the neighbours before and after', () => {
  const look = second([0.1, 0.2, 0.3]);
  expect([look('look -1'), look('look 1')]).toEqual([
    [0, 0.1, 0.2],
    [0.2, 0.3, 0],
  ]);
});
