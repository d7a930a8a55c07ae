import type { measureOutline, measureText, measureTypes } from './features.ts';

// Written by `npm run train -- detect`: change the features or the trainer, not this file.

type WeightsOf<Measure extends (document: Document) => object> = Record<keyof ReturnType<Measure>, number>;

export const BIAS = -7.9;

/** The weight of each feature in the log-odds that the page is an article, by stage. */
export const WEIGHTS: [
  WeightsOf<typeof measureText>,
  WeightsOf<typeof measureOutline>,
  WeightsOf<typeof measureTypes>,
] = [
  {
    cluster: 0.34,
    clusterShare: 1.64,
    density: 0.41,
    linkedShare: 0.7,
    dashes: 0.57,
    twins: -0.48,
    dated: 1.24,
    headlineLength: 1.9,
    headlineInTitle: 0.96,
    newsPath: 1.43,
    year: 1.47,
    id: 0.62,
    docsPath: -1.9,
    forumPath: -4.05,
    listPath: -1.16,
    servicePath: -1.08,
  },
  {
    ogArticle: 1.56,
    oneArticleElement: 0.91,
    caption: 1.08,
    byline: 1,
    pagination: -1.15,
    cart: -1.33,
  },
  {
    oneArticle: 1.03,
    list: -0.17,
    thing: -2.56,
    thread: -1.36,
  },
];

/** A score below the first or above the second after a stage is sure: what is left has never changed the answer. */
export const SURE: [number, number][] = [
  [-3.9, 1.7],
  [-2.0, 1.0],
];
