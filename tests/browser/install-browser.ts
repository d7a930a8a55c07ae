import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { Browser, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';
import type { BrowserName } from './extension-browser.ts';

/** Where downloaded browsers stay, shared by every clone of the project. */
const CACHE = join(homedir(), '.cache', 'on-the-record');

const DEBIAN: Record<BrowserName, { package: string; path: string }> = {
  chromium: { package: 'chromium', path: '/usr/bin/chromium' },
  firefox: { package: 'firefox-esr', path: '/usr/bin/firefox-esr' },
};

const DOWNLOADS: Record<BrowserName, Browser> = { chromium: Browser.CHROME, firefox: Browser.FIREFOX };

const ADVICE: Record<BrowserName, string> = {
  chromium: 'Install Chrome, Chromium or Edge, or set CHROMIUM_PATH to its program.',
  firefox: 'Install Firefox, or set FIREFOX_PATH to its program.',
};

/**
 * Installs a browser: as root on Debian with apt-get, which brings the libraries too; elsewhere, or if that fails, a
 * copy of its own from the browser's maker.
 * @returns the path of its program
 * @throws one sentence that says what to install
 */
export async function installBrowser(name: BrowserName): Promise<string> {
  console.error(`No ${name === 'chromium' ? 'Chrome, Chromium or Edge' : 'Firefox'} found: installing one.`);
  const reasons: string[] = [];
  for (const method of isDebianAsRoot() ? [installPackage, download] : [download]) {
    try {
      return await method(name);
    } catch (error) {
      reasons.push(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
    }
  }
  throw new Error(`${ADVICE[name]} Installing it here did not work (${reasons.join('; ')}).`);
}

function isDebianAsRoot(): boolean {
  const release = '/etc/os-release';
  return process.getuid?.() === 0 && existsSync(release) && /^ID=debian$/m.test(readFileSync(release, 'utf8'));
}

function installPackage(name: BrowserName): string {
  const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  const { package: id, path } = DEBIAN[name];
  execFileSync('apt-get', ['update'], options);
  execFileSync('apt-get', ['install', '-y', '--no-install-recommends', id], options);
  return path;
}

async function download(name: BrowserName): Promise<string> {
  const platform = detectBrowserPlatform();
  if (!platform) throw new Error('unknown platform');
  const browser = DOWNLOADS[name];
  const buildId = await resolveBuildId(browser, platform, 'stable');
  return (await install({ browser, buildId, platform, cacheDir: CACHE })).executablePath;
}
