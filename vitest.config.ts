import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

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
        },
      },
      {
        test: { name: 'architecture', include: ['tests/architecture/**/*.test.ts'] },
      },
      {
        test: { name: 'manifest', include: ['tests/manifest/**/*.test.ts'] },
      },
    ],
  },
});
