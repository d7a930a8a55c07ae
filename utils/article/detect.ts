import { measurePage } from './detect-features.ts';
import { BIAS, WEIGHTS } from './detect-weights.ts';

/** Whether the page is an article. Cheap and read-only: runs on every page. */
export function isArticle(document: Document): boolean {
  return articleScore(document) > 0;
}

/**
 * The log-odds that the page is an article, by a logistic regression over the features of the page. Above 0: more
 * likely an article than not.
 */
export function articleScore(document: Document): number {
  // A document of SVG or XML, or one that is still empty, has no prose to judge.
  if (!document.body) return Number.NEGATIVE_INFINITY;
  const features = measurePage(document);
  let score = BIAS;
  // The weights are written for these features: a feature without a weight does not compile.
  for (const name of Object.keys(features) as (keyof typeof features)[]) score += WEIGHTS[name] * features[name];
  return score;
}
