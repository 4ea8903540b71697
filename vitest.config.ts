import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** The built extension in a real browser: one file at a time, as patient as a small machine needs. */
const endToEnd = (name: string) => ({
  test: {
    name,
    include: [`tests/e2e/${name}/**/*.test.ts`],
    fileParallelism: false,
    // A browser on a busy machine may be late once; what is wrong fails twice.
    retry: 1,
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: [
            '{lib,components,entrypoints,scripts}/**/*.test.{ts,tsx}',
            'tests/sites/**/*.test.ts',
          ],
          environment: 'node',
          restoreMocks: true,
          // Properties run hundreds of cases; a busy machine may take its time, no test measures it.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'architecture',
          include: ['tests/architecture/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: { name: 'manifest', include: ['tests/manifest/**/*.test.ts'], testTimeout: 60_000 },
      },
      endToEnd('chromium'),
      endToEnd('firefox'),
      endToEnd('roundcube'),
    ],
  },
});
