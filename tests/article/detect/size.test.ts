import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');

/** The script that runs on every page, as it ships. Built in a process of its own: Vitest has set up WXT otherwise. */
function builtDetector(): string {
  const outDir = mkdtempSync(join(tmpdir(), 'detect-'));
  const config = { root: ROOT, outDir, browser: 'chrome', filterEntrypoints: ['detect'] };
  const script = `import { build } from 'wxt'; await build(${JSON.stringify(config)});`;
  try {
    const env = { ...process.env, NODE_ENV: 'production', VITEST: '' };
    execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: ROOT, env, stdio: 'ignore' });
    return readFileSync(join(outDir, 'chrome-mv3/detect.js'), 'utf8');
  } finally {
    rmSync(outDir, { recursive: true });
  }
}

test('the script on every page stays small, and has no part of the reader', { timeout: 120_000 }, () => {
  const code = builtDetector();
  expect(code.length).toBeGreaterThan(3000);
  expect(Buffer.byteLength(code)).toBeLessThanOrEqual(6440);
  expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(3150);
  expect(code).not.toMatch(/unlikelyCandidates|Readability/);
});
