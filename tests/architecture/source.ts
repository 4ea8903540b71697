import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

export const rootFolder = resolve(import.meta.dirname, '../..');

export interface SourceFile {
  /** Path from the repository's root, with forward slashes. */
  path: string;
  text: string;
  /** Module names as written; `typeOnly` ones leave nothing in the bundle. */
  imports: { from: string; typeOnly: boolean; target: string | null }[];
}

const skipped = new Set(['node_modules', '.output', '.wxt', '.git', '.cache', '.locales']);

export function filesUnder(folder: string, endings: RegExp): string[] {
  const absolute = join(rootFolder, folder);
  if (!existsSync(absolute)) return [];
  return readdirSync(absolute).flatMap((name) => {
    if (skipped.has(name)) return [];
    const path = join(folder, name);
    if (statSync(join(rootFolder, path)).isDirectory()) return filesUnder(path, endings);
    return endings.test(name) ? [path.replaceAll('\\', '/')] : [];
  });
}

const statement =
  /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[\w*{}\s,$]+?\s+from\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;
const braces = /(?:import|export)\s*\{([^}]*)\}/;

/** `import { type A, type B }` leaves nothing behind either. */
function onlyTypes(match: string): boolean {
  const names = braces.exec(match)?.[1];
  if (names === undefined) return false;
  const parts = names.split(',').map((part) => part.trim());
  return parts.filter(Boolean).every((part) => part.startsWith('type '));
}

const endings = ['', '.ts', '.tsx', '.mjs', '/index.ts', '/index.tsx'];

/** The file of the repository that a module name means, or null for a package. */
function targetOf(path: string, from: string): string | null {
  const bare = from.replace(/\?.*$/, '');
  const base = bare.startsWith('.')
    ? resolve(rootFolder, dirname(path), bare)
    : bare.startsWith('@/')
      ? resolve(rootFolder, bare.slice(2))
      : null;
  if (base === null) return null;
  const found = endings.map((end) => base + end).find((f) => existsSync(f) && statSync(f).isFile());
  return found ? relative(rootFolder, found).replaceAll('\\', '/') : `missing: ${from}`;
}

export function readSource(path: string): SourceFile {
  const text = readFileSync(join(rootFolder, path), 'utf8');
  const imports = [...text.matchAll(statement)].map((match) => {
    const from = match[2] ?? match[3] ?? '';
    const typeOnly = Boolean(match[1]) || onlyTypes(match[0]);
    return { from, typeOnly, target: targetOf(path, from) };
  });
  return { path, text, imports };
}

export const codeFolders = ['entrypoints', 'components', 'lib', 'modules', 'scripts', 'tests'];

/** Every TypeScript file of the product and its tests. */
export const allSources = (): SourceFile[] =>
  codeFolders
    .flatMap((folder) => filesUnder(folder, /\.(ts|tsx|mjs)$/))
    .filter((path) => !path.startsWith('tests/fixtures/'))
    .map(readSource);

export const isTest = (path: string): boolean =>
  /\.test\.tsx?$/.test(path) || path.startsWith('tests/');
