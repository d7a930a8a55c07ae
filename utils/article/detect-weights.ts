import type { measurePage } from './detect-features.ts';

// Written by `npm run train -- detect`: change the features or the trainer, not this file.

export const BIAS = -8.06;

/** The weight of each feature in the log-odds that the page is an article. */
export const WEIGHTS: Record<keyof ReturnType<typeof measurePage>, number> = {
  ogArticle: 1.55,
  oneArticle: 1.15,
  list: -0.3,
  thing: -2.27,
  thread: -1.69,
  oneArticleElement: 0.86,
  headlineLength: 1.99,
  headlineInTitle: 0.99,
  caption: 0.97,
  byline: 1.04,
  pagination: -1.25,
  cart: -1.66,
  cluster: 0.46,
  clusterShare: 1.42,
  density: 0.48,
  linkedShare: 0.66,
  code: -0.27,
  dashes: 0.36,
  twins: -0.58,
  newsPath: 1.77,
  year: 1.35,
  id: 0.66,
  docsPath: -2.08,
  forumPath: -3.16,
  listPath: -1.41,
  servicePath: -0.95,
};
