import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Measured } from './budget.ts';

/** Weight of what every Gmail page has to load, gzip −9. */
export function sizes(build: string): Measured[] {
  return [
    {
      name: 'content script on Gmail, gzip',
      measured: gzipSync(readFileSync(join(build, 'gmail.js')), { level: 9 }).length,
      budget: 15_000,
      unit: 'bytes',
      detail: 'gmail.js',
    },
  ];
}
