import { existsSync } from 'node:fs';

// npm run bench [-- pages | quotes | ui]

const KNOWN = ['pages', 'quotes', 'ui'];
const asked = process.argv.slice(2).filter(argument => !argument.startsWith('--'));
const unknown = asked.filter(name => !KNOWN.includes(name));
if (unknown.length) {
  console.error(`There is no bench ${unknown.join(', ')}: npm run bench [-- ${KNOWN.join(' | ')}]`);
  process.exit(2);
}
for (const name of asked.length ? asked : KNOWN) {
  const file = new URL(`./bench-${name}.ts`, import.meta.url);
  if (existsSync(file)) await import(file.href);
}
