import model from './block-model.json' with { type: 'json' };
import type { Evidence } from './index.ts';
import { byTrees, firstLook } from './model.ts';
import { secondLook } from './second-look.ts';

/** The probability of each of `count` leaves to belong to the article; 0 for those that were not judged. */
export function judge(evidence: Evidence, count: number): number[] {
  const first = evidence.rows.map(row => firstLook(model.first, row));
  const verdicts = new Array<number>(count).fill(0);
  secondLook(evidence, first).forEach((row, n) => {
    verdicts[evidence.judged[n] ?? 0] = byTrees(model.trees, row);
  });
  return verdicts;
}
