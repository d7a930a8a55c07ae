import model from './block-model.json' with { type: 'json' };
import type { Evidence } from './evidence.ts';
import { byTrees, firstLook } from './model.ts';
import { secondLook } from './second-look.ts';

/** The probability of each leaf to belong to the article. */
export function judge(evidence: Evidence): number[] {
  const first = evidence.rows.map(row => firstLook(model.first, row));
  return secondLook(evidence, first).map(row => byTrees(model.trees, row));
}
