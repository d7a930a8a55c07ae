import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { isArticle } from '../../utils/article/detect.ts';
import { readPage } from '../../utils/reading.ts';

const TASKS = {
  detector: () => isArticle(document),
  readerable: () => isProbablyReaderable(document),
  reading: () => readPage(),
};

/** Times of one page, in ms. `readability` leaves out `cloning`, which it needs. */
export type PageTimes = Record<keyof typeof TASKS | 'cloning' | 'readability', number>;

/** Runs in the page. Each part runs once and cold, as in a tab; `ourselvesFirst` says who of each pair begins. */
export function probe(ourselvesFirst: boolean): PageTimes {
  const times: PageTimes = { detector: 0, readerable: 0, reading: 0, cloning: 0, readability: 0 };
  const time = (name: keyof typeof TASKS) => {
    times[name] = elapsed(TASKS[name]);
  };
  const alone = () => {
    let clone: Document | null = null;
    times.cloning = elapsed(() => {
      clone = document.cloneNode(true) as Document;
    });
    times.readability = elapsed(() => clone && new Readability<Node>(clone, { serializer: el => el }).parse());
  };
  const parts = [() => time('detector'), () => time('readerable')];
  const whole = [() => time('reading'), alone];
  for (const part of ourselvesFirst ? parts : parts.reverse()) part();
  for (const part of ourselvesFirst ? whole : whole.reverse()) part();
  return times;
}

function elapsed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
