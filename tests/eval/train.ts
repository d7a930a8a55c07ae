import { existsSync } from 'node:fs';

// npm run train -- detect | quotes | blocks

const KNOWN = ['detect', 'quotes', 'blocks'];
const what = process.argv[2] ?? '';
const file = new URL(`./train-${what}.ts`, import.meta.url);
if (!KNOWN.includes(what) || !existsSync(file)) {
  console.error(`npm run train -- ${KNOWN.join(' | ')}`);
  process.exit(2);
}
await import(file.href);
