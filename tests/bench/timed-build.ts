import { cpSync, globSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs first in the popup. */
const STOPWATCH = `
performance.mark('script');
new MutationObserver((changes, observer) => {
  if (!document.querySelector('.q')) return;
  performance.mark('drawn');
  observer.disconnect();
}).observe(document, { childList: true, subtree: true });
new PerformanceObserver(list => { globalThis.painted = list.getEntries().at(-1).startTime; })
  .observe({ type: 'largest-contentful-paint', buffered: true });
`;

/**
 * A copy of the built extension that notes when it comes to what: in the popup `script` (its first line), `drawn` (the
 * first quote is in the document) and, as `painted`, the last large paint; in the page `begun` and `read`, the ends of
 * `extract.js`. What users get carries no such marks: a page could see them.
 * @returns its folder
 */
export function timedBuild(build = '.output/chrome-mv3'): string {
  const folder = mkdtempSync(join(tmpdir(), 'on-the-record-timed-'));
  cpSync(build, folder, { recursive: true });
  const [script] = globSync('chunks/popup-*.js', { cwd: folder });
  if (!script) throw new Error('The build has no script of the popup.');
  rewrite(join(folder, script), code => STOPWATCH + code);
  // The value of the last statement is what the injection gives.
  rewrite(
    join(folder, 'extract.js'),
    code => `{ performance.mark('begun'); const result = ${code}\nperformance.mark('read'); result }`,
  );
  return folder;
}

/** An extension whose popup is a line of text: what the browser itself takes to open one. */
export function emptyPopup(): string {
  const folder = mkdtempSync(join(tmpdir(), 'on-the-record-empty-'));
  const manifest = { manifest_version: 3, name: 'Empty', version: '1', action: { default_popup: 'empty.html' } };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'empty.html'), '<!doctype html><title>Empty</title><p>A line of text and nothing else.');
  return folder;
}

function rewrite(file: string, edit: (code: string) => string): void {
  writeFileSync(file, edit(readFileSync(file, 'utf8')));
}
