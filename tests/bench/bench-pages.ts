import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { bundle, ROOT } from '../eval/bundle.ts';
import { type Page, readManifest } from '../eval/manifest.ts';
import { openChromium, openPage, overPages } from '../eval/page-pool.ts';
import { CORPUS } from '../eval/sets.ts';
import type { Task } from './page-probe.ts';
import { median, times } from './statistics.ts';

// npm run bench -- pages [--all]

process.chdir(ROOT);
const HUGE = 200_000;
const script = await bundle('tests/bench/page-probe.ts');

const pages = benchPages();
type Times = Record<Task, number>;
/**
 * The first run is what a click costs. After four more the browser has compiled the little that runs most, and of the
 * larger program less; after forty more all of it.
 */
const RUNS: { title: string; call: (tasks: string) => string }[] = [
  { title: 'first run, on a page just loaded', call: tasks => `probe.cold(${tasks})` },
  { title: 'best of 4 more', call: tasks => `probe.warm(4, ${tasks})` },
  { title: 'best of 40 more', call: tasks => `probe.warm(40, ${tasks})` },
];
const measured: Times[][] = RUNS.map(() => []);
// One at a time: two browsers would slow each other down. Each page is loaded anew for us and for what we are measured
// against, so that neither finds its own code compiled by the other; one after the other, so that both find the machine
// as busy as it is, and by turns first.
const SIDES: Task[][] = [
  ['detector', 'reading', 'cloning'],
  ['readerable', 'readability'],
];
const loads = pages.flatMap((page, index) =>
  (index % 2 ? SIDES.toReversed() : SIDES).map(tasks => ({ ...page, index, tasks })),
);
const rows = await overPages(
  loads,
  async (tab, { tasks }) =>
    (await tab.evaluate(
      `(() => { const probe = ${script}; return [${RUNS.map(({ call }) => call(list(tasks)))}]; })()`,
    )) as number[][],
  1,
);
loads.forEach(({ index, tasks }, at) => {
  tasks.forEach((task, i) => {
    measured.forEach((all, run) => {
      all[index] = { ...all[index], [task]: rows[at]?.[run]?.[i] ?? Number.NaN } as Times;
    });
  });
});
RUNS.forEach(({ title }, run) => {
  print(title, measured[run] ?? []);
});
await hugePage();

function list(tasks: readonly Task[]): string {
  return tasks.map(task => `'${task}'`).join();
}

function print(title: string, all: Times[]): void {
  const rows = all.filter(row => Object.values(row).every(time => !Number.isNaN(time)));
  const column = (task: Task) => rows.map(row => row[task]);
  // Less than a tick of the clock counts as one.
  const ratio = (a: Task, b: Task) => median(rows.map(row => row[a] / Math.max(row[b], 0.005))).toFixed(2);
  console.log(`\n${rows.length} pages, ${title}`);
  console.log(times('detector', column('detector')));
  console.log(times('isProbablyReaderable', column('readerable')));
  const medians = median(column('detector')) / median(column('readerable'));
  console.log(`  ratio of the medians ${medians.toFixed(2)}; median ratio ${ratio('detector', 'readerable')}`);
  console.log(times('reading, from page to quotes', column('reading')));
  console.log(times('Readability alone', column('readability')));
  console.log(times('the clone that it needs', column('cloning')));
  console.log(`  reading / Readability, median of the pages: ${ratio('reading', 'readability')}`);
}

async function hugePage(): Promise<void> {
  const row = '<div class=row><p>One line of <b>prose</b>, with a comma, that goes on for a while.</p></div>\n';
  const html = `<!doctype html><title>Huge</title><article><h1>Huge</h1>${row.repeat(HUGE / 7)}`;
  const browser = await openChromium();
  try {
    const tab = await openPage(browser, { url: 'https://huge.example/' }, Buffer.from(html));
    const nodes = await tab.evaluate('document.evaluate("count(//node())", document).numberValue');
    const begun = performance.now();
    // Past the limit the reading ends with a problem, which the user is told.
    const told = await tab.evaluate(`${script}.cold('detector', 'reading')`).then(
      result => (result as number[]).map((ms, i) => `${i ? 'reading' : 'detector'} ${ms.toFixed(0)} ms`),
      (error: Error) => [`${error.message.split('\n')[0]}, after ${(performance.now() - begun).toFixed(0)} ms`],
    );
    console.log(`a page of ${nodes} nodes: ${told.join(', ')}`);
  } finally {
    await browser.close();
  }
}

/**
 * The pages of the corpus, every sixth to save time; the project's own where it is absent. All by https, whatever their
 * own addresses: no other page has the fine clock.
 */
function benchPages(): Page[] {
  if (existsSync(CORPUS)) {
    const sets = ['interviews', 'detect', 'articles/fundus', 'articles/news2023', 'articles/ru2011'];
    return sets
      .flatMap(set => readManifest(`${CORPUS}/${set}/manifest.jsonl`))
      .filter((_, index) => index % 6 === 0 || process.argv.includes('--all'))
      .map(page => ({ ...page, url: page.url.replace(/^http:/, 'https:') }));
  }
  console.log(`${CORPUS} is not here: the project's own pages are measured.`);
  const folder = resolve(ROOT, 'tests/fixtures');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.html'))
    .map(name => ({ id: name, file: resolve(folder, name), url: `https://fixtures.example/${name}` }));
}
