import { measureOutline, measureText, measureTypes } from './features.ts';
import { BIAS, SURE, WEIGHTS } from './weights.ts';

const STAGES = [measureText, measureOutline, measureTypes];
// The weights are written for these features: a feature without a weight does not compile.
const weights: Record<string, number>[] = WEIGHTS;

/** Whether the page is an article. Cheap and read-only: runs on every page. */
export function isArticle(document: Document): boolean {
  return weigh(document, true) > 0;
}

/**
 * The log-odds that the page is an article, by a logistic regression over the features of the page. Above 0: more
 * likely an article than not.
 */
export function articleScore(document: Document): number {
  return weigh(document, false);
}

/** @param early whether to stop where what is left to look at has never changed the answer */
function weigh(document: Document, early: boolean): number {
  // A document of SVG or XML, or one that is still empty, has no prose to judge.
  if (!document.body) return Number.NEGATIVE_INFINITY;
  let score = BIAS;
  for (let stage = 0; stage < STAGES.length; stage++) {
    const features: Record<string, number> = STAGES[stage]?.(document) ?? {};
    for (const name in features) score += (weights[stage]?.[name] ?? 0) * (features[name] ?? 0);
    const sure = SURE[stage];
    if (early && sure && (score < sure[0] || score > sure[1])) break;
  }
  return score;
}
