import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { rootFolder } from '../machine/packages.mjs';

const FOLDER = '.output/demo';

/** Screenshots, numbered in the order of the walk; `taken` lists their paths from the repository root. */
export function album() {
  const folder = path.join(rootFolder, FOLDER);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const taken: string[] = [];
  return {
    taken,
    async shoot(page: Page, name: string): Promise<void> {
      const file = `${String(taken.length + 1).padStart(2, '0')}-${name}.png`;
      await page.screenshot({ path: path.join(folder, file) });
      taken.push(`${FOLDER}/${file}`);
    },
  };
}

export type Album = ReturnType<typeof album>;
