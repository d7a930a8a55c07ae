import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { apply, hash, learn } from './blocks/fit.ts';
import type { PageBlocks } from './blocks/page.ts';
import { type Lesson, lessonOf } from './blocks/truth.ts';
import { bundle, ROOT } from './bundle.ts';
import { readManifest } from './manifest.ts';
import { overPages } from './page-pool.ts';
import { CORPUS, SCORE, SETS } from './sets.ts';

// node tests/eval/train-blocks.ts [--cached] [--check]
// Learns which blocks belong to an article and writes utils/article/decide/evidence/block-model.json.
// --cached takes the pages' evidence from the last run; --check cross-validates by site instead of writing.

process.chdir(ROOT);
if (!existsSync(CORPUS) || !existsSync(SCORE)) {
  console.log(`Nothing to learn from: ${CORPUS} and ${SCORE} are not here. They are data beside the project.`);
  process.exit(0);
}
const CACHE = '.output/eval/blocks.jsonl';
const MODEL = 'utils/article/decide/evidence/block-model.json';
const PARTS = 4;
const THRESHOLDS = [0.3, 0.4, 0.5];

if (!process.argv.includes('--cached')) await gatherEvidence();
const lessons = readFileSync(CACHE, 'utf8')
  .split('\n')
  .filter(Boolean)
  .flatMap(line => {
    const { set, page, blocks } = JSON.parse(line);
    return lessonOf(set, page, blocks) ?? [];
  });
console.log(`${lessons.length} pages, ${lessons.reduce((sum, lesson) => sum + lesson.rows.length, 0)} blocks`);
if (process.argv.includes('--check')) await check();
else writeFileSync(MODEL, `${JSON.stringify(learn(lessons))}\n`);

async function gatherEvidence(): Promise<void> {
  mkdirSync('.output/eval', { recursive: true });
  const script = `${await bundle('tests/eval/blocks/page.ts')}.read()`;
  const lines: string[] = [];
  for (const { name, input } of SETS.filter(set => set.kind === 'pages' && set.name !== 'detect')) {
    const pages = readManifest(input);
    const read = await overPages(pages, async tab => (await tab.evaluate(script)) as PageBlocks);
    read.forEach((blocks, i) => {
      if (blocks) lines.push(JSON.stringify({ set: name, page: pages[i], blocks }));
    });
  }
  writeFileSync(CACHE, `${lines.join('\n')}\n`);
}

/** Prints body F1 on sites that the model has not seen. */
async function check(): Promise<void> {
  const { score } = await import(resolve(SCORE, 'shingles.mjs'));
  const judged = new Map<Lesson, number[]>();
  for (let part = 0; part < PARTS; part++) {
    const inside = (lesson: Lesson): boolean => (hash(lesson.site) >>> 8) % PARTS === part;
    const model = learn(lessons.filter(lesson => !inside(lesson)));
    for (const lesson of lessons.filter(inside)) judged.set(lesson, apply(model, lesson));
  }
  writeFileSync('.output/eval/judged.json', JSON.stringify([...judged].map(([{ id, set }, p]) => ({ id, set, p }))));
  for (const threshold of THRESHOLDS) {
    for (const set of new Set(lessons.map(lesson => lesson.set))) {
      const rows = lessons
        .filter(lesson => lesson.set === set)
        .map(lesson => ({ truth: lesson.body, pred: kept(lesson, judged.get(lesson) ?? [], threshold) }));
      const { f1, precision, recall } = score(rows);
      console.log(
        `${threshold} ${set.padEnd(12)} F1 ${f1.toFixed(4)} P ${precision.toFixed(3)} R ${recall.toFixed(3)}`,
      );
    }
  }
}

function kept({ texts, kinds }: Lesson, probabilities: number[], threshold: number): string {
  return texts.filter((_, i) => kinds[i] !== 'caption' && (probabilities[i] ?? 0) >= threshold).join('\n');
}
