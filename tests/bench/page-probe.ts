import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { isArticle } from '../../utils/article/detect/index.ts';
import { readPage } from '../../utils/reading.ts';

/** What is timed, each with what it is measured against. `readability` leaves out its clone. */
const TASKS = {
  detector: () => elapsed(() => isArticle(document)),
  readerable: () => elapsed(() => isProbablyReaderable(document)),
  reading: () => elapsed(() => readPage()),
  readability: () => {
    const clone = document.cloneNode(true) as Document;
    return elapsed(() => new Readability<Node>(clone, { serializer: el => el }).parse());
  },
  cloning: () => elapsed(() => document.cloneNode(true)),
};

export type Task = keyof typeof TASKS;

const WARM_RUNS = 4;

/** Runs in a page that was just loaded: the first run of each task, in ms, in their order. */
export const cold = (...tasks: Task[]): number[] => tasks.map(task => TASKS[task]());

/** The best of a few more runs: what is left once the browser has compiled the code. */
export const warm = (...tasks: Task[]): number[] =>
  tasks.map(task => Math.min(...Array.from({ length: WARM_RUNS }, TASKS[task])));

function elapsed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
