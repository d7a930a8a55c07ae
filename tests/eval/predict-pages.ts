import { writeFileSync } from 'node:fs';
import type { ReadOutcome } from '../../utils/types.ts';
import { builtExtract, bundle } from './bundle.ts';
import { type Page, readManifest } from './manifest.ts';
import { overPages } from './page-pool.ts';
import { emptyPrediction, type Prediction, toPrediction } from './prediction.ts';

/** The shipped detector and `extract.js` on every page of a manifest, in headless Chromium. */
export async function predictPages(manifest: string, out: string): Promise<void> {
  writeLines(out, await readPages(readManifest(manifest)));
}

/** Predictions in the order of `pages`; an empty one for a page that failed. */
export async function readPages(pages: Page[]): Promise<Prediction[]> {
  const extract = builtExtract();
  const detect = `${await bundle('utils/article/detect/index.ts')}.isArticle(document)`;
  const predictions = await overPages(pages, async (tab, { id }) => {
    const isArticle = (await tab.evaluate(detect)) as boolean;
    const outcome = JSON.parse((await tab.evaluate(extract)) as string) as ReadOutcome;
    if (outcome.ok) return toPrediction(id, isArticle, outcome.reading);
    console.error(`not read: ${id}: ${outcome.problem}`);
    return emptyPrediction(id, isArticle);
  });
  return predictions.map((prediction, index) => prediction ?? emptyPrediction(pages[index]?.id ?? ''));
}

/** One JSON object a line. */
export function writeLines(file: string, rows: object[]): void {
  writeFileSync(file, rows.map(row => `${JSON.stringify(row)}\n`).join(''));
}
