import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: { name: 'unit', include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/e2e/**'] },
      },
      {
        // Real browsers, on what `npm run build` wrote. Two at a time: each has a tab in front and one clipboard.
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          // An overloaded machine is slow, not broken: what takes a few seconds elsewhere took half a minute there.
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 10_000 } },
          maxWorkers: 2,
        },
      },
    ],
  },
});
