import type { measurePage } from './detect-features.ts';

// Written by `npm run train -- detect`: change the features or the trainer, not this file.

export const BIAS = -7.84;

/** The weight of each feature in the log-odds that the page is an article. */
export const WEIGHTS: Record<keyof ReturnType<typeof measurePage>, number> = {
  ogArticle: 1.76,
  oneArticle: 1.13,
  list: -0.47,
  thing: -2.44,
  thread: -1.44,
  oneArticleElement: 0.83,
  headlineLength: 1.96,
  headlineInTitle: 0.96,
  headings: -0.23,
  caption: 1,
  time: 0.29,
  byline: 1.06,
  posts: -0.21,
  pagination: -1.2,
  cart: -1.59,
  cluster: 0.51,
  clusterShare: 1.38,
  density: 0.49,
  linkedShare: 0.98,
  code: -0.26,
  questions: -0.2,
  dashes: 0.26,
  twins: -0.51,
  newsPath: 1.68,
  year: 1.31,
  id: 0.55,
  docsPath: -2.22,
  forumPath: -3.03,
  listPath: -1.21,
  servicePath: -0.77,
};
