import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** One page of a set: `file` is absolute; `url` is the address that the page is served under. */
export type Page = { id: string; file: string; url: string };

/** The rows of a JSONL file. Throws, with the line's number, on a line that is not JSON. */
export function readJsonLines<Row>(file: string): Row[] {
  const rows: Row[] = [];
  readFileSync(file, 'utf8')
    .split('\n')
    .forEach((line, index) => {
      if (!line.trim()) return;
      try {
        rows.push(JSON.parse(line));
      } catch (error) {
        throw new Error(`${file}:${index + 1}: not JSON`, { cause: error });
      }
    });
  return rows;
}

/** A manifest: `{ id, file, url }` a line, `file` relative to the manifest. */
export function readManifest(file: string): Page[] {
  return readJsonLines<Page>(file).map((page, index) => {
    if (!page.id || !page.file || !page.url) throw new Error(`${file}: row ${index + 1} lacks id, file or url`);
    return { ...page, file: resolve(dirname(file), page.file) };
  });
}

/** The bytes of a saved page, unpacked. */
export function readPageBytes(file: string): Buffer {
  const bytes = readFileSync(file);
  return file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}

/**
 * The Content-Type to serve saved bytes with. A page that was saved as UTF-8 may still name its old charset in a
 * `<meta>`, so valid UTF-8 is said to be that; for all others the page's own `<meta>` decides, as it does in a browser.
 */
export function contentType(bytes: Buffer): string {
  const isAscii = bytes.every(byte => byte < 0x80);
  if (isAscii) return 'text/html';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'text/html; charset=utf-8';
  } catch {
    // The decoder's only error: these bytes are not UTF-8.
    return 'text/html';
  }
}
