import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { ROOT } from './bundle.ts';
import { readManifest } from './manifest.ts';
import { writeLines } from './predict-pages.ts';
import { CORPUS, type EvalSet, SCORE, SETS } from './sets.ts';
import { OURS, PEERS, type System } from './systems.ts';

// npm run eval [-- [--peers] [SET …]]

process.chdir(ROOT);
if (!existsSync(CORPUS) || !existsSync(SCORE)) {
  console.log(`Nothing to evaluate on: ${CORPUS} and ${SCORE} are not here. They are data beside the project.`);
  process.exit(0);
}
const out = '.output/eval';
mkdirSync(out, { recursive: true });

const wanted = process.argv.slice(2).filter(argument => !argument.startsWith('--'));
const unknown = wanted.filter(name => !SETS.some(set => set.name === name));
if (unknown.length) {
  console.error(`No such set: ${unknown.join(', ')}. There are ${SETS.map(set => set.name).join(', ')}.`);
  process.exit(2);
}
const systems = process.argv.includes('--peers') ? [OURS, ...PEERS] : [OURS];

for (const set of SETS) {
  if (wanted.length && !wanted.includes(set.name)) continue;
  console.log(`\n${set.name}`);
  if (set.kind === 'quotes') await quotes(set);
  else for (const system of systems) await pages(set, system);
}

async function pages(set: EvalSet, system: System): Promise<void> {
  console.log(`  ${system.name}`);
  if (set.name === 'detect' && !system.detects) {
    console.log('    detects nothing');
    return;
  }
  const file = `${out}/${set.name}.${system.name.replaceAll(' ', '-').toLowerCase()}.jsonl`;
  writeLines(file, await system.read(readManifest(set.input)));
  score(set, file);
}

async function quotes(set: EvalSet): Promise<void> {
  const file = `${out}/${set.name}.jsonl`;
  const { predictQuotes } = await import('./predict-quotes.ts');
  await predictQuotes(resolve(set.input), resolve(file));
  score(set, file);
}

/** Prints the scorer's table. */
function score({ scorer: [script = '', ...rest] }: EvalSet, predictions: string): void {
  const table = execFileSync(process.execPath, [`${SCORE}/${script}`, ...rest, predictions], { encoding: 'utf8' });
  console.log(table.trimEnd().replaceAll(/^/gm, '    '));
}
