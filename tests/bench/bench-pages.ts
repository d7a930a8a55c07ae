import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { bundle, ROOT } from '../eval/bundle.ts';
import { type Page, readManifest } from '../eval/manifest.ts';
import { openChromium, openPage, overPages } from '../eval/page-pool.ts';
import { CORPUS } from '../eval/sets.ts';
import type { PageTimes } from './page-probe.ts';
import { median, times } from './statistics.ts';

// npm run bench -- pages [--all]

process.chdir(ROOT);
const HUGE = 200_000;
const script = await bundle('tests/bench/page-probe.ts');
const probe = (ourselvesFirst: boolean) => `${script}.probe(${ourselvesFirst})`;

const pages = benchPages();
// One at a time: two browsers would slow each other down.
const measured = await overPages(
  pages,
  async (tab, page) => (await tab.evaluate(probe(pages.indexOf(page) % 2 === 0))) as PageTimes,
  1,
);
const rows = measured.filter(row => row !== null);
const column = (name: keyof PageTimes) => rows.map(row => row[name]);
const ratio = median(column('detector')) / median(column('readerable'));
// The clock ticks ten times a millisecond.
const perPage = median(rows.map(row => row.reading / (row.readability || 0.1)));
const withClone = median(rows.map(row => row.reading / (row.readability + row.cloning || 0.1)));

console.log(`${rows.length} pages, each part once and cold`);
console.log(times('detector', column('detector')));
console.log(times('isProbablyReaderable', column('readerable')));
console.log(`  detector / isProbablyReaderable, medians: ${ratio.toFixed(2)}`);
console.log(times('reading, from clone to quotes', column('reading')));
console.log(times('Readability alone', column('readability')));
console.log(times('the clone that it needs', column('cloning')));
console.log(
  `  reading / Readability, median of the pages: ${perPage.toFixed(2)}; with its clone ${withClone.toFixed(2)}`,
);
await hugePage();

async function hugePage(): Promise<void> {
  const row = '<div class=row><p>One line of <b>prose</b>, with a comma, that goes on for a while.</p></div>\n';
  const html = `<!doctype html><title>Huge</title><article><h1>Huge</h1>${row.repeat(HUGE / 7)}`;
  const browser = await openChromium();
  try {
    const tab = await openPage(browser, { url: 'https://huge.example/' }, Buffer.from(html));
    const nodes = await tab.evaluate('document.evaluate("count(//node())", document).numberValue');
    const begun = performance.now();
    // Past the limit the reading ends with a problem, which the user is told.
    const told = await tab.evaluate(probe(true)).then(
      result => Object.entries(result as PageTimes).map(([name, ms]) => `${name} ${ms.toFixed(0)} ms`),
      (error: Error) => [`${error.message.split('\n')[0]}, after ${(performance.now() - begun).toFixed(0)} ms`],
    );
    console.log(`a page of ${nodes} nodes: ${told.join(', ')}`);
  } finally {
    await browser.close();
  }
}

/** The pages of the corpus, every third to save time; the project's own where it is absent. */
function benchPages(): Page[] {
  if (existsSync(CORPUS)) {
    const sets = ['interviews', 'detect', 'articles/fundus', 'articles/news2023', 'articles/ru2011'];
    return sets
      .flatMap(set => readManifest(`${CORPUS}/${set}/manifest.jsonl`))
      .filter((_, index) => index % 3 === 0 || process.argv.includes('--all'));
  }
  console.log(`${CORPUS} is not here: the project's own pages are measured.`);
  const folder = resolve(ROOT, 'tests/fixtures');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.html'))
    .map(name => ({ id: name, file: resolve(folder, name), url: `https://fixtures.example/${name}` }));
}
