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
const cold: Times[] = [];
const warm: Times[] = [];
// One at a time: two browsers would slow each other down. Each page is loaded anew for us and for what we are measured
// against, so that neither finds its own code compiled by the other; one after the other, so that both find the machine
// as busy as it is.
const SIDES: Task[][] = [
  ['detector', 'reading', 'cloning'],
  ['readerable', 'readability'],
];
const loads = pages.flatMap((page, index) => SIDES.map(tasks => ({ ...page, index, tasks })));
const rows = await overPages(
  loads,
  async (tab, { tasks }) =>
    (await tab.evaluate(
      `(() => { const probe = ${script}; return [probe.cold(${list(tasks)}), probe.warm(${list(tasks)})]; })()`,
    )) as [number[], number[]],
  1,
);
loads.forEach(({ index, tasks }, at) => {
  tasks.forEach((task, i) => {
    cold[index] = { ...cold[index], [task]: rows[at]?.[0][i] ?? Number.NaN } as Times;
    warm[index] = { ...warm[index], [task]: rows[at]?.[1][i] ?? Number.NaN } as Times;
  });
});
print('first run, on a page just loaded', cold);
print('best of four more', warm);
await hugePage();

function list(tasks: readonly Task[]): string {
  return tasks.map(task => `'${task}'`).join();
}

function print(title: string, all: Times[]): void {
  const rows = all.filter(row => Object.values(row).every(time => !Number.isNaN(time)));
  const column = (task: Task) => rows.map(row => row[task]);
  // The clock ticks ten times a millisecond: less than a tick counts as half of one.
  const ratio = (a: Task, b: Task) => median(rows.map(row => row[a] / Math.max(row[b], 0.05))).toFixed(2);
  console.log(`\n${rows.length} pages, ${title}`);
  console.log(times('detector', column('detector')));
  console.log(times('isProbablyReaderable', column('readerable')));
  const medians = median(column('detector')) / Math.max(median(column('readerable')), 0.05);
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

/** The pages of the corpus, every sixth to save time; the project's own where it is absent. */
function benchPages(): Page[] {
  if (existsSync(CORPUS)) {
    const sets = ['interviews', 'detect', 'articles/fundus', 'articles/news2023', 'articles/ru2011'];
    return sets
      .flatMap(set => readManifest(`${CORPUS}/${set}/manifest.jsonl`))
      .filter((_, index) => index % 6 === 0 || process.argv.includes('--all'));
  }
  console.log(`${CORPUS} is not here: the project's own pages are measured.`);
  const folder = resolve(ROOT, 'tests/fixtures');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.html'))
    .map(name => ({ id: name, file: resolve(folder, name), url: `https://fixtures.example/${name}` }));
}
