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

/** Runs in a page that was just loaded: the first run of each task, in ms, in their order. */
export const cold = (...tasks: Task[]): number[] => tasks.map(task => TASKS[task]());

/** The best of so many more runs; of as many as three seconds hold, where that is fewer. */
export const warm = (runs: number, ...tasks: Task[]): number[] =>
  tasks.map(task => {
    const end = performance.now() + 3000;
    let best = Number.POSITIVE_INFINITY;
    for (let run = 0; run < runs && performance.now() < end; run++) best = Math.min(best, TASKS[task]());
    return best;
  });

function elapsed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
