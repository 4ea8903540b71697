import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Measured } from './budget.ts';

const gzipped = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length;

/** Files a page of the extension loads before it can paint: its scripts, preloads and style sheets. */
function firstLoad(build: string, page: string): string[] {
  const html = readFileSync(join(build, page), 'utf8');
  return [...html.matchAll(/(?:src|href)="(\/[^"]+\.(?:js|css))"/g)].map(([, file]) =>
    join(build, file ?? ''),
  );
}

/** Weight of what Gmail and the sidebar have to load, gzip −9. */
export function sizes(build: string): Measured[] {
  const script = gzipped(join(build, 'gmail.js'));
  const files = firstLoad(build, 'sidebar.html');
  const sidebar = files.map(gzipped).reduce((sum, bytes) => sum + bytes, 0);
  return [
    {
      name: 'content script on Gmail, gzip',
      measured: script,
      budget: 15_000,
      unit: 'bytes',
      detail: 'gmail.js',
    },
    {
      name: 'sidebar page, gzip',
      measured: sidebar,
      budget: 150_000,
      unit: 'bytes',
      detail: `${files.length} files loaded before the first paint`,
    },
  ];
}
