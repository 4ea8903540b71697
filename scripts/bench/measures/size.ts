import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Measure } from '../measure.ts';

/** Weight of what every Gmail page has to load, gzip −9. */
export const size: Measure = {
  name: 'size',
  run: async ({ build }) => [
    {
      name: 'content script on Gmail, gzip',
      measured: gzipSync(readFileSync(join(build, 'gmail.js')), { level: 9 }).length,
      budget: 15_000,
      unit: 'bytes',
      detail: 'gmail.js',
    },
  ],
};
