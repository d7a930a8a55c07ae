import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { findBrowser } from '../browser/find-browser.ts';
import { until } from '../browser/until.ts';

type Answer = { id?: number; result?: never; error?: { message: string } };
type Waiting = { resolve: (result: never) => void; reject: (error: Error) => void };
type Target = { targetId: string; url: string };

/** A Chromium that is left alone: what is to be timed is neither held at its start nor asked while it loads. */
export type QuietChromium = {
  /** Loads an extension and pins its button to the toolbar. @returns its id */
  load(folder: string): Promise<string>;
  /** Opens a page in a tab in front. @returns its target */
  open(url: string): Promise<string>;
  /** Clicks an extension's button while a page is in front. @returns when, in ms since 1970 */
  click(extension: string, page: string): Promise<number>;
  /** The first target with this in its address; null where there is none. */
  find(address: string): Promise<string | null>;
  /** Runs a script in a target and gives what it comes to. */
  ask<Result>(target: string, script: string): Promise<Result>;
  shut(target: string): Promise<void>;
  close(): Promise<void>;
};

const FLAGS = [
  '--headless=new',
  '--remote-debugging-pipe',
  '--enable-unsafe-extension-debugging',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--window-size=1280,900',
  '--screen-info={1920x1200}', // its usual screen is too small for a popup
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** Speaks the browser's debugging protocol itself: a library would attach to every new page. */
export async function openQuietChromium(): Promise<QuietChromium> {
  const profile = mkdtempSync(join(tmpdir(), 'on-the-record-bench-'));
  const flags = [...FLAGS, `--user-data-dir=${profile}`, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
  const child = spawn(await findBrowser('chromium'), flags, { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
  const send = protocolOf(child.stdio[3] as Writable, child.stdio[4] as Readable);

  const quiet: QuietChromium = {
    async load(folder) {
      const { id } = await send<{ id: string }>('Extensions.loadUnpacked', { path: folder });
      const page = await quiet.open('chrome://extensions/');
      const update = JSON.stringify({ extensionId: id, pinnedToToolbar: true });
      await quiet.ask(page, `chrome.developerPrivate.updateExtensionConfiguration(${update})`);
      await quiet.shut(page);
      return id;
    },
    async open(url) {
      const { targetId } = await send<Target>('Target.createTarget', { url });
      const isLoaded = `location.href !== 'about:blank' && document.readyState === 'complete'`;
      // A page that is just coming takes the question with it.
      await until(() => quiet.ask<boolean>(targetId, isLoaded).catch(() => false), `${url} is loaded`);
      return targetId;
    },
    async click(extension, page) {
      const { targetInfos } = await send<{ targetInfos: Target[] }>('Target.getTargets', { filter: [{ type: 'tab' }] });
      const { targetInfo } = await send<{ targetInfo: Target }>('Target.getTargetInfo', { targetId: page });
      const tab = targetInfos.find(({ url }) => url === targetInfo.url);
      await send('Target.activateTarget', { targetId: page });
      const clicked = performance.timeOrigin + performance.now();
      await send('Extensions.triggerAction', { id: extension, targetId: tab?.targetId });
      return clicked;
    },
    async find(address) {
      const { targetInfos } = await send<{ targetInfos: Target[] }>('Target.getTargets');
      return targetInfos.find(({ url }) => url.includes(address))?.targetId ?? null;
    },
    async ask(targetId, expression) {
      const { sessionId } = await send<{ sessionId: string }>('Target.attachToTarget', { targetId, flatten: true });
      const params = { expression, awaitPromise: true, returnByValue: true };
      const { result, exceptionDetails } = await send<{ result: { value: never }; exceptionDetails?: unknown }>(
        'Runtime.evaluate',
        params,
        sessionId,
      );
      await send('Target.detachFromTarget', { sessionId });
      if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails));
      return result.value;
    },
    shut: targetId => send('Target.closeTarget', { targetId }),
    async close() {
      const closed = new Promise(resolve => child.once('exit', resolve));
      await send('Browser.close');
      await closed;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  return quiet;
}

/** Messages of the Chrome DevTools Protocol over pipes: JSON, each ended by a NUL. */
function protocolOf(output: Writable, input: Readable) {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let rest = '';
  input.setEncoding('utf8').on('data', (data: string) => {
    const messages = (rest + data).split('\0');
    rest = messages.pop() ?? '';
    for (const { id, result, error } of messages.map(message => JSON.parse(message) as Answer)) {
      const asked = id === undefined ? undefined : waiting.get(id);
      if (error) asked?.reject(new Error(error.message));
      else asked?.resolve(result as never);
    }
  });
  return <Result>(method: string, params: object = {}, sessionId?: string): Promise<Result> =>
    new Promise((resolve, reject) => {
      waiting.set(++last, { resolve, reject });
      output.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`);
    });
}
