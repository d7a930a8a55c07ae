/**
 * `npm start`: builds the extension and opens a real browser with it on a sample interview.
 *
 *   npm start -- --browser firefox     the other browser
 *   npm start -- URL|FILE              another page
 *   npm start -- --headless            no window: as without a display, it clicks the toolbar button, toggles the
 *                                      reader, saves pictures in .output/demo/ and prints the quotes by speaker
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { SAMPLE, startServer } from '../fixtures/server.ts';
import { type BrowserName, NAMES } from './extension-browser.ts';
import { launch } from './launch.ts';
import { tour } from './tour.ts';

const { values, positionals } = parseArgs({
  options: { browser: { type: 'string', default: 'chromium' }, headless: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [name] = NAMES.filter(name => name === values.browser);
if (!name) fail(`--browser ${values.browser}: it is one of ${NAMES.join(', ')}.`);
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = values.headless || !hasDisplay;

try {
  await demo(name, headless, positionals[0] ?? null);
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}

async function demo(name: BrowserName, headless: boolean, page: string | null): Promise<void> {
  const target = name === 'firefox' ? 'firefox' : 'chrome';
  execFileSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', target], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const isUrl = page !== null && URL.canParse(page);
  const server = await startServer(page && !isUrl ? { '/page': readFileSync(page, 'utf8') } : {});
  const browser = await launch(name, { headless, online: isUrl });
  try {
    const tab = await browser.open(isUrl ? page : server.origin + (page ? '/page' : SAMPLE));
    if (headless) await tour(browser, tab, '.output/demo');
    else {
      console.log('Click the red button in the toolbar or press Alt+Q; Alt+R is the reader. Close the browser to end.');
      await new Promise(resolve => tab.browser().once('disconnected', resolve));
    }
  } finally {
    await browser.close();
    server.close();
  }
}

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
