import type { measureOutline, measureText, measureTypes } from './features.ts';

// Written by `npm run train -- detect`: change the features or the trainer, not this file.

type WeightsOf<Measure extends (document: Document) => object> = Record<keyof ReturnType<Measure>, number>;

export const BIAS = -6.74;

/** The weight of each feature in the log-odds that the page is an article, by stage. */
export const WEIGHTS: [
  WeightsOf<typeof measureText>,
  WeightsOf<typeof measureOutline>,
  WeightsOf<typeof measureTypes>,
] = [
  {
    cluster: 0.18,
    clusterShare: 1.54,
    density: 0.43,
    dashes: 0.84,
    twins: -0.56,
    dated: 1.23,
    headlineLength: 1.82,
    headlineInTitle: 0.78,
    newsPath: 1.43,
    year: 1.61,
    id: 0.73,
    docsPath: -1.69,
    forumPath: -4.3,
    listPath: -1.35,
    servicePath: -1.11,
    ogArticle: 1.63,
    oneArticleElement: 0.92,
  },
  {
    caption: 1.25,
    byline: 1.01,
    pagination: -1.23,
    cart: -1.33,
  },
  {
    oneArticle: 1.19,
    thing: -2.7,
    thread: -1.65,
  },
];

/** A score below the first or above the second after a stage is sure: what is left has never changed the answer. */
export const SURE: [number, number][] = [
  [-2.8, 1.5],
  [-1.8, 1.0],
];
