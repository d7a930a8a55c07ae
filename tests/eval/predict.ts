import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const USAGE = 'npm run -s predict -- pages MANIFEST.jsonl OUT.jsonl | quotes IN.jsonl OUT.jsonl';

const [what, from, to] = process.argv.slice(2);
if ((what !== 'pages' && what !== 'quotes') || !from || !to) fail(USAGE);
if (!existsSync(from)) fail(`There is no file ${from}`);
if (what === 'pages') {
  const { predictPages } = await import('./predict-pages.ts');
  await predictPages(resolve(from), resolve(to));
} else {
  const { predictQuotes } = await import('./predict-quotes.ts');
  await predictQuotes(resolve(from), resolve(to));
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
