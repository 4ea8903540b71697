import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** The built extension in a real browser: one file at a time, as patient as a small machine needs. */
const endToEnd = (name: string) => ({
  test: {
    name,
    include: [`tests/e2e/${name}/**/*.test.ts`],
    fileParallelism: false,
    // Each file has a browser of its own; loading all modules anew for each would only cost time.
    isolate: false,
    // A browser on a busy machine may be late once; what is wrong fails twice.
    retry: 1,
    testTimeout: 120_000,
    // Time for what has to be prepared a second time.
    hookTimeout: 300_000,
    expect: { poll: { timeout: 30_000 } },
  },
});

const UNIT = [
  '{lib,components,entrypoints,scripts}/**/*.test.{ts,tsx}',
  'tests/sites/**/*.test.ts',
];

/** Unit tests that put something else in the place of a module or a global, and so need theirs to themselves. */
const root = import.meta.dirname;
const apart = globSync(UNIT, { cwd: root })
  // Of a pattern, which these become, a backslash is no part of a path.
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) =>
    /\bvi\.(mock|doMock|resetModules|stubGlobal)\(/.test(readFileSync(join(root, file), 'utf8')),
  );

const unit = {
  environment: 'node',
  // Dexie looks for a database when it is loaded, and files share what is loaded.
  setupFiles: ['fake-indexeddb/auto'],
  restoreMocks: true,
  // Properties run hundreds of cases; a busy machine may take its time, no test measures it.
  testTimeout: 60_000,
};

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          ...unit,
          name: 'unit',
          include: UNIT,
          exclude: apart,
          // Loading all modules anew for each file would be a third of the time.
          isolate: false,
          maxWorkers: '100%',
        },
      },
      {
        plugins: [WxtVitest()],
        test: { ...unit, name: 'apart', include: apart },
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
