import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'vite';
import { patternsByNeed } from '../../utils/build/patterns-by-need.ts';

export const ROOT = resolve(import.meta.dirname, '../..');

/** Builds the extension for Chrome and returns its `extract.js` as it ships: an expression that yields the outcome, as JSON. */
export function builtExtract(): string {
  wxt('build');
  return readFileSync(resolve(ROOT, '.output/chrome-mv3/extract.js'), 'utf8');
}

/**
 * Bundles a module for the page.
 * @param entry path from the project's root.
 * @returns an expression that yields the module's exports.
 */
export async function bundle(entry: string): Promise<string> {
  // tsconfig.json extends what WXT writes; a fresh clone lacks it.
  if (!existsSync(resolve(ROOT, '.wxt/tsconfig.json'))) wxt('prepare');
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    // As it ships.
    plugins: [patternsByNeed],
    build: {
      write: false,
      target: 'esnext',
      minify: false,
      lib: { entry: resolve(ROOT, entry), formats: ['iife'], name: 'pageModule' },
    },
  });
  const [output] = Array.isArray(result) ? result : [];
  const chunk = output?.output[0];
  if (!chunk) throw new Error(`${entry}: nothing was bundled`);
  return `(() => { ${chunk.code}\nreturn pageModule; })()`;
}

function wxt(command: 'build' | 'prepare'): void {
  execFileSync(process.execPath, [resolve(ROOT, 'node_modules/wxt/bin/wxt.mjs'), command], {
    cwd: ROOT,
    // Nothing but the caller's own words goes to stdout.
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
