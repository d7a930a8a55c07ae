import { bundle } from './bundle.ts';
import type { Page } from './manifest.ts';
import { overPages } from './page-pool.ts';
import { readPages } from './predict-pages.ts';
import { emptyPrediction, type Prediction } from './prediction.ts';

/** Something that reads pages: this project or one of its peers, through the same Chromium and the same pages. */
export type System = {
  name: string;
  /** False for a peer that tells articles from nothing. */
  detects: boolean;
  /** Predictions in the order of `pages`. */
  read(pages: Page[]): Promise<Prediction[]>;
};

export const OURS: System = { name: 'On the Record', detects: true, read: readPages };

export const PEERS: System[] = [peer('Readability', 'readability', true), peer('Defuddle', 'defuddle', false)];

function peer(name: string, module: string, detects: boolean): System {
  const read = async (pages: Page[]) => {
    const script = `${await bundle(`tests/eval/peers/${module}.ts`)}.read()`;
    const results = await overPages(pages, async tab => (await tab.evaluate(script)) as Partial<Prediction>);
    return pages.map(({ id }, index) => ({ ...emptyPrediction(id), ...results[index] }));
  };
  return { name, detects, read };
}
