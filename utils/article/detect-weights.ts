import type { measurePage } from './detect-features.ts';

// Written by `npm run train -- detect`: change the features or the trainer, not this file.

export const BIAS = -7.8;

/** The weight of each feature in the log-odds that the page is an article. */
export const WEIGHTS: Record<keyof ReturnType<typeof measurePage>, number> = {
  ogArticle: 1.79,
  oneArticle: 1.12,
  list: -0.55,
  thing: -2.45,
  thread: -1.39,
  oneArticleElement: 0.81,
  headlineLength: 1.93,
  headlineInTitle: 0.97,
  headings: -0.24,
  caption: 0.99,
  time: 0.32,
  byline: 1.07,
  posts: -0.24,
  pagination: -1.23,
  cart: -1.56,
  cluster: 0.51,
  clusterShare: 1.35,
  density: 0.49,
  linkedShare: 0.98,
  code: -0.26,
  questions: -0.25,
  dashes: 0.24,
  twins: -0.5,
  newsPath: 1.67,
  year: 1.29,
  id: 0.53,
  docsPath: -2.24,
  forumPath: -2.85,
  listPath: -1.19,
  servicePath: -0.78,
};
