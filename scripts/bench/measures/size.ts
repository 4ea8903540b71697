import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Measure } from '../measure.ts';

const scripts = [
  { site: 'Gmail', file: 'gmail.js', budget: 15_000 },
  { site: 'LinkedIn', file: 'linkedin.js', budget: 18_000 },
];

/** Weight of what every page of a site has to load, gzip −9. */
export const size: Measure = {
  name: 'size',
  run: async ({ build }) =>
    scripts.map(({ site, file, budget }) => ({
      name: `content script on ${site}, gzip`,
      measured: gzipSync(readFileSync(join(build, file)), { level: 9 }).length,
      budget,
      unit: 'bytes',
      detail: file,
    })),
};
