import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { bundle, ROOT } from './bundle.ts';
import { type Example, fitLogistic, type Model, score } from './logistic.ts';
import { type Page, readManifest } from './manifest.ts';
import { overPages } from './page-pool.ts';
import { CORPUS } from './sets.ts';

const PENALTY = 4;
const FOLDS = 10;
const SEEDS = 4;
/** How much further than on any page learned from the stages that are left may move a score, in log-odds. */
const MARGIN = 1;
/** Pages of which people would not agree count less; so do sets that hold nothing but articles. */
const AMBIGUOUS = 0.3;
const ARTICLES = [
  { name: 'fundus', weight: 0.3 },
  { name: 'news2023', weight: 0.3 },
  { name: 'scrapinghub', weight: 0.3 },
  // Saved under the address of the site's home page: they speak for old markup and against the address.
  { name: 'ru2011', weight: 0.1 },
];

type Labelled = Page & { isArticle: boolean; type: string; core: boolean; weight: number };
type Measured = Labelled & Example & { domain: string };

/** Learns `utils/article/detect/weights.ts`, and prints how well the same recipe does on domains it has not seen. */
async function trainDetect(): Promise<void> {
  const pages = labelledPages();
  const module = await bundle('utils/article/detect/features.ts');
  const features = await overPages(
    pages,
    async tab =>
      (await tab.evaluate(
        `(({ measureText, measureOutline, measureTypes }) =>
          [measureText(document), measureOutline(document), measureTypes(document)])(${module})`,
      )) as Record<string, number>[],
  );
  const stages = (features.find(row => row !== null) ?? []).map(stage => Object.keys(stage));
  const names = stages.flat();
  const examples: Measured[] = pages.flatMap((page, index) => {
    const row = features[index];
    if (!row) return [];
    const all = Object.assign({}, ...row) as Record<string, number>;
    const x = names.map(name => all[name] ?? 0);
    return [{ ...page, x, y: page.isArticle ? 1 : 0, domain: domainOf(page.url) }];
  });

  console.log(`${examples.length} pages, ${names.length} features, ${FOLDS}-fold by domain, mean of ${SEEDS} splits`);
  const scores = crossValidate(examples);
  const core = examples.filter(page => page.core);
  const news = core.filter(page => page.type.startsWith('news'));
  const interviews = examples.filter(page => page.type === 'interview');
  for (const [name, rows] of Object.entries({ core, news, interviews })) console.log(name.padEnd(11), f1(rows, scores));
  for (const page of [...core, ...interviews]) {
    const value = scores.get(page) ?? 0;
    if (value > 0 !== page.isArticle) console.log(`  ${value.toFixed(2)} ${page.type} ${page.url.slice(0, 110)}`);
  }
  const model = fitLogistic(examples, PENALTY);
  writeWeights(stages, model, sureAfter(stages, examples, model));
}

function labelledPages(): Labelled[] {
  type Label = { file: string; label: string; type: string; ambiguous: boolean };
  const json = (file: string) => JSON.parse(readFileSync(`${CORPUS}/${file}`, 'utf8'));
  const labels = new Map<string, Label>(
    (json('detect/labels.json') as Label[]).map(label => [label.file.replace('.html.gz', ''), label]),
  );
  const detect = readManifest(`${CORPUS}/detect/manifest.jsonl`).map(page => {
    const { label, type = '', ambiguous = false } = labels.get(page.id) ?? {};
    return { ...page, isArticle: label === 'article', type, core: !ambiguous, weight: ambiguous ? AMBIGUOUS : 1 };
  });
  const interviews = readManifest(`${CORPUS}/interviews/manifest.jsonl`).map(page => {
    const { isArticle } = json(`interviews/${page.id}.json`) as { isArticle: boolean };
    return { ...page, isArticle, type: 'interview', core: false, weight: 1 };
  });
  const articles = ARTICLES.flatMap(({ name, weight }) =>
    readManifest(`${CORPUS}/articles/${name}/manifest.jsonl`).map(page => {
      return { ...page, isArticle: true, type: 'article', core: false, weight };
    }),
  );
  return [...detect, ...interviews, ...articles];
}

/** The score of each page by models that saw no page of its domain. */
function crossValidate(examples: Measured[]): Map<Measured, number> {
  const scores = new Map<Measured, number>();
  for (let seed = 0; seed < SEEDS; seed++) {
    for (let fold = 0; fold < FOLDS; fold++) {
      const isHeldOut = (page: Measured) => hash(`${seed}${page.domain}`) % FOLDS === fold;
      const model = fitLogistic(
        examples.filter(page => !isHeldOut(page)),
        PENALTY,
      );
      for (const page of examples.filter(isHeldOut)) {
        scores.set(page, (scores.get(page) ?? 0) + score(model, page.x) / SEEDS);
      }
    }
  }
  return scores;
}

function f1(pages: Measured[], scores: Map<Measured, number>): string {
  const count = (truth: boolean, said: boolean) =>
    pages.filter(page => page.isArticle === truth && (scores.get(page) ?? 0) > 0 === said).length;
  const hits = count(true, true);
  const flagged = count(false, true);
  const missed = count(true, false);
  const value = (2 * hits) / (2 * hits + flagged + missed || 1);
  return `n=${pages.length}  F1 ${value.toFixed(3)}  wrongly flagged ${flagged}  missed ${missed}`;
}

/**
 * The scores after each stage but the last below and above which the answer stands: the furthest from 0 that the rest
 * took to the other side on these pages, and a margin.
 */
function sureAfter(stages: string[][], examples: Measured[], { bias, weights }: Model): [number, number][] {
  let end = 0;
  return stages.slice(0, -1).map(names => {
    end += names.length;
    const turned = examples.flatMap(({ x }) => {
      const partial = score({ bias, weights: weights.slice(0, end) }, x.slice(0, end));
      return partial > 0 === score({ bias, weights }, x) > 0 ? [] : [partial];
    });
    return [Math.min(0, ...turned) - MARGIN, Math.max(0, ...turned) + MARGIN];
  });
}

function writeWeights(stages: string[][], { bias, weights }: Model, sure: [number, number][]): void {
  let next = 0;
  const lines = stages.map(
    names => `  {\n${names.map(name => `    ${name}: ${+(weights[next++] ?? 0).toFixed(2)},\n`).join('')}  },\n`,
  );
  writeFileSync(
    resolve(ROOT, 'utils/article/detect/weights.ts'),
    `import type { measureOutline, measureText, measureTypes } from './features.ts';

// Written by \`npm run train -- detect\`: change the features or the trainer, not this file.

type WeightsOf<Measure extends (document: Document) => object> = Record<keyof ReturnType<Measure>, number>;

export const BIAS = ${+bias.toFixed(2)};

/** The weight of each feature in the log-odds that the page is an article, by stage. */
export const WEIGHTS: [
  WeightsOf<typeof measureText>,
  WeightsOf<typeof measureOutline>,
  WeightsOf<typeof measureTypes>,
] = [
${lines.join('')}];

/** A score below the first or above the second after a stage is sure: what is left has never changed the answer. */
export const SURE: [number, number][] = [${sure.map(([no, yes]) => `[${no.toFixed(1)}, ${yes.toFixed(1)}]`).join(', ')}];
`,
  );
}

/** The domain that a publisher owns: two labels, or three below a suffix like co.uk. */
function domainOf(url: string): string {
  const labels = new URL(url).hostname.split('.');
  return labels.slice(/^(?:com?|org|net|gov|edu|ac)$/.test(labels.at(-2) ?? '') ? -3 : -2).join('.');
}

/** FNV-1a, so that the folds are the same on every run. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return value;
}

process.chdir(ROOT);
if (existsSync(CORPUS)) await trainDetect();
else console.log(`Nothing to learn from: ${CORPUS} is not here.`);
