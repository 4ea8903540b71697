import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Reference data that may lie beside the repository but is no part of it. */
const shared = join(import.meta.dirname, '../../../shared');

/** The path of a reference file, or null when this machine has none: the test then skips itself. */
export function sharedPath(...parts: string[]): string | null {
  const path = join(shared, ...parts);
  return existsSync(path) ? path : null;
}
