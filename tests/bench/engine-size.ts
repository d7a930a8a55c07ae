import { resolve } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../eval/bundle.ts';

const WEIGHTS = /\/weights\.ts$/;
const PACKS = /\/languages\/index\.ts$/;
const ARABIC = /\/languages\/ar\.ts$/;

/** UTF-8 bytes of the quote engine, minified, with its languages and without what was learned; and of the languages. */
export async function engineSize(): Promise<{ all: number; languages: number; arabic: number }> {
  const all = await minified([WEIGHTS]);
  const without = async (pack: RegExp) => all - (await minified([WEIGHTS, pack]));
  return { all, languages: await without(PACKS), arabic: await without(ARABIC) };
}

async function minified(external: RegExp[]): Promise<number> {
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'esnext',
      minify: true,
      lib: { entry: resolve(ROOT, 'utils/quotes/index.ts'), formats: ['iife'], name: 'engine' },
      rolldownOptions: {
        external: id => external.some(shape => shape.test(id)),
        // One short name: the path would add the length of the folder that the project lies in.
        output: { globals: () => 'left' },
      },
    },
  });
  const [output] = Array.isArray(result) ? result : [];
  const chunk = output?.output[0];
  if (!chunk) throw new Error('Nothing was bundled');
  return Buffer.byteLength(chunk.code);
}
