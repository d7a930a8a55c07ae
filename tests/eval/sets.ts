/** Where the development data and its scorers lie, seen from the project's root. Neither is part of the project. */
export const CORPUS = '../shared/corpus';
export const SCORE = '../shared/score';

/** A set of pages or texts, with the scorer's arguments that come before the file of predictions. */
export type EvalSet = { name: string; kind: 'pages' | 'quotes'; input: string; scorer: string[] };

const articles = (name: string): EvalSet => ({
  name,
  kind: 'pages',
  input: `${CORPUS}/articles/${name}/manifest.jsonl`,
  scorer: ['articles.mjs', `${CORPUS}/articles/${name}/items.json`],
});

const quotes = (name: string): EvalSet => ({
  name,
  kind: 'quotes',
  input: `${CORPUS}/quotes/${name}.jsonl`,
  scorer: ['quotes.mjs', `${CORPUS}/quotes/${name}.jsonl`],
});

const folder = (name: string, ...scorer: string[]): EvalSet => ({
  name,
  kind: 'pages',
  input: `${CORPUS}/${name}/manifest.jsonl`,
  scorer,
});

export const SETS: EvalSet[] = [
  folder('interviews', 'pages.mjs', `${CORPUS}/interviews`),
  folder('detect', 'detect.mjs', `${CORPUS}/detect/labels.json`),
  articles('scrapinghub'),
  articles('fundus'),
  articles('news2023'),
  articles('ru2011'),
  quotes('polnear.dev'),
  quotes('wikinews_de.dev'),
  quotes('adaq_ru.dev'),
];
