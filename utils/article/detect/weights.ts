import type { measureOutline, measureText, measureTypes } from './features.ts';

// Written by `npm run train -- detect`: change the features or the trainer, not this file.

type WeightsOf<Measure extends (document: Document) => object> = Record<keyof ReturnType<Measure>, number>;

export const BIAS = -7.14;

/** The weight of each feature in the log-odds that the page is an article, by stage. */
export const WEIGHTS: [
  WeightsOf<typeof measureText>,
  WeightsOf<typeof measureOutline>,
  WeightsOf<typeof measureTypes>,
] = [
  {
    cluster: 0.35,
    clusterShare: 1.53,
    density: 0.41,
    linkedShare: 0.38,
    dashes: 0.5,
    twins: -0.54,
    headlineLength: 1.67,
    headlineInTitle: 0.97,
    newsPath: 1.88,
    year: 1.63,
    id: 0.61,
    docsPath: -2.13,
    forumPath: -3.64,
    listPath: -1.33,
    servicePath: -1.22,
  },
  {
    ogArticle: 1.49,
    oneArticleElement: 0.9,
    caption: 1.03,
    byline: 1.21,
    pagination: -1.35,
    cart: -1.71,
  },
  {
    oneArticle: 1.1,
    list: -0.21,
    thing: -2.43,
    thread: -1.63,
  },
];

/** A score below the first or above the second after a stage is sure: what is left has never changed the answer. */
export const SURE: [number, number][] = [
  [-3.4, 2.1],
  [-1.3, 1.5],
];
