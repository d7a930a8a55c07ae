import { execFile } from 'node:child_process';
import { access, constants, readFile, realpath } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import type { BrowserName } from './extension-browser.ts';
import { installBrowser } from './install-browser.ts';

const run = promisify(execFile);

/** Each may hold the path of a browser's program, and wins over what is installed. */
const VARIABLES: Record<BrowserName, string> = { chromium: 'CHROMIUM_PATH', firefox: 'FIREFOX_PATH' };

const COMMANDS: Record<BrowserName, string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'],
  firefox: ['firefox-esr', 'firefox'],
};

/** Below /Applications or ~/Applications. */
const MAC_APPS: Record<BrowserName, string[]> = {
  chromium: [
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Chromium.app/Contents/MacOS/Chromium',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox'],
};

/** Below the program folders of Windows. */
const WINDOWS_PROGRAMS: Record<BrowserName, string[]> = {
  chromium: [
    'Google/Chrome/Application/chrome.exe',
    'Chromium/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
  ],
  firefox: ['Mozilla Firefox/firefox.exe'],
};

/**
 * The path of a browser that can run the extension: the one that the environment names, else an installed one, else
 * one that is installed now.
 * @throws one sentence that says what to install, where nothing else helps
 */
export async function findBrowser(name: BrowserName): Promise<string> {
  const variable = VARIABLES[name];
  const chosen = process.env[variable];
  if (chosen) {
    if (await isProgram(chosen)) return chosen;
    throw new Error(`${variable} names ${chosen}, which is not a program that this user may run.`);
  }
  for (const path of candidates(name)) if (await works(path)) return path;
  return installBrowser(name);
}

function candidates(name: BrowserName): string[] {
  const { env, platform } = process;
  if (platform === 'darwin') {
    const folders = ['/Applications', join(homedir(), 'Applications')];
    return folders.flatMap(folder => MAC_APPS[name].map(app => join(folder, app)));
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
      folder => folder !== undefined,
    );
    return folders.flatMap(folder => WINDOWS_PROGRAMS[name].map(program => join(folder, program)));
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return COMMANDS[name].flatMap(command => folders.map(folder => join(folder, command)));
}

async function isProgram(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

/** Ubuntu's packages are scripts around a snap, which cannot read the profiles that a test makes. */
async function works(path: string): Promise<boolean> {
  if (!(await isProgram(path))) return false;
  if (process.platform !== 'linux') return true;
  const target = await realpath(path);
  if (target.includes('/snap')) return false;
  const start = (await readFile(target)).subarray(0, 4096).toString('latin1');
  if (start.startsWith('#!') && start.includes('/snap')) return false;
  return run(path, ['--version']).then(
    () => true,
    () => false,
  );
}
