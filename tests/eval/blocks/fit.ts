import { byTrees, firstLook, type Model } from '../../../utils/article/decide/evidence/model.ts';
import { secondLook } from '../../../utils/article/decide/evidence/second-look.ts';
import { fitTrees, randomFrom } from './boost.ts';
import { fitLogistic } from './logistic.ts';
import type { Lesson } from './truth.ts';

const PARTS = 3;
const LEAST_FOUND = 0.05;

/** Learns both looks. The second learns from what the first says of pages that it has not seen. */
export function learn(pages: Lesson[]): Model {
  const lessons = withStrangers(pages);
  const first = fitFirst(lessons);
  const seconds = new Map<Lesson, number[][]>();
  for (let part = 0; part < PARTS; part++) {
    const inside = (lesson: Lesson): boolean => hash(lesson.site) % PARTS === part;
    const weights = fitFirst(lessons.filter(lesson => !inside(lesson)));
    for (const lesson of lessons.filter(inside)) {
      const looks = lesson.rows.map(row => firstLook(weights, row));
      if (isSound(lesson, looks)) seconds.set(lesson, secondLook(lesson, looks));
    }
  }
  const { rows, labels, weights } = gather(lessons, lesson => seconds.get(lesson) ?? []);
  const trees = fitTrees(rows, labels, weights, { rounds: 70, depth: 4, rate: 0.14, seed: 1 });
  return { names: lessons[0]?.names ?? [], first, trees };
}

/** Whether a look by strangers finds anything of what is wanted: where it finds nothing, the annotation is of something else. */
function isSound({ labels, weights }: Lesson, looks: number[]): boolean {
  const sum = (value: (i: number) => number): number =>
    labels.reduce((all, label, i) => all + label * (weights[i] ?? 0) * value(i), 0);
  return sum(i => looks[i] ?? 0) >= LEAST_FOUND * sum(() => 1);
}

const NAMED = /^(?:near|in) (?!title$|description$|body$)/;

/**
 * The pages twice, half of them the second time as if their classes had names that nobody knows: most sites name theirs
 * otherwise than those learned from, and what can be told without names is to be told without them.
 */
function withStrangers(lessons: Lesson[]): Lesson[] {
  const names = lessons[0]?.names ?? [];
  const named = names.map(name => NAMED.test(name) || name === 'near body');
  const random = randomFrom(7);
  const halved = lessons.map(lesson => ({ ...lesson, weights: lesson.weights.map(weight => weight / 2) }));
  const copies = halved.map(lesson =>
    random() < 0.5
      ? { ...lesson, rows: lesson.rows.map(row => row.map((value, i) => (named[i] ? 0 : value))) }
      : lesson,
  );
  return [...halved, ...copies];
}

/** The probability of each leaf of a page. */
export function apply(model: Model, lesson: Lesson): number[] {
  const first = lesson.rows.map(row => firstLook(model.first, row));
  return secondLook(lesson, first).map(row => byTrees(model.trees, row));
}

function fitFirst(lessons: Lesson[]): number[] {
  const { rows, labels, weights } = gather(lessons, lesson => lesson.rows);
  return fitLogistic(rows, labels, weights).map(value => Math.round(value * 1e4) / 1e4);
}

function gather(lessons: Lesson[], rowsOf: (lesson: Lesson) => number[][]) {
  const rows: number[][] = [];
  const labels: number[] = [];
  const weights: number[] = [];
  for (const lesson of lessons) {
    rowsOf(lesson).forEach((row, i) => {
      const weight = lesson.weights[i] ?? 0;
      if (!weight) return;
      rows.push(row);
      labels.push(lesson.labels[i] ?? 0);
      weights.push(weight);
    });
  }
  return { rows, labels, weights };
}

/** FNV-1a, so that the same sites fall into the same parts each time. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return value;
}
