import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import type { BrowserName, ExtensionBrowser } from '../browser/extension-browser.ts';
import { launch } from '../browser/launch.ts';
import { type FixtureServer, startServer } from '../fixtures/server.ts';

/** Filled before the first test of a block runs. */
export type Stage = { browser: ExtensionBrowser; site: string };

/**
 * Runs the same tests in Chromium and in Firefox, each with one browser and one server of fixtures. At the end no
 * error may be left that nobody caught, in page, popup or background.
 */
export function inBothBrowsers(title: string, define: (stage: Stage, name: BrowserName) => void): void {
  describe.each(['chromium', 'firefox'] as const)(`${title} in %s`, name => {
    const stage = {} as Stage;
    let server: FixtureServer;
    beforeAll(async () => {
      server = await startServer();
      stage.browser = await launch(name, { news: new URL(server.origin).host });
      stage.site = server.origin;
    });
    afterEach(() => stage.browser.clear());
    afterAll(async () => {
      const errors = (await stage.browser?.errors()) ?? [];
      await stage.browser?.close();
      server?.close();
      expect(errors).toEqual([]);
    });
    define(stage, name);
  });
}
