import { expect, it } from 'vitest';
import { loadedWith } from './loadedWith.ts';

/** What each module imports, as the bundler names them. */
const modules = new Map([
  ['C:/work/dangol/entry.ts', ['C:/work/dangol/lib/a.ts']],
  ['C:/work/dangol/lib/a.ts', ['C:/work/dangol/lib/b.ts', 'C:/work/dangol/entry.ts']],
  ['C:/work/dangol/lib/b.ts', []],
]);
const context = {
  getModuleInfo: (id: string) => {
    const importedIds = modules.get(id);
    return importedIds ? { importedIds } : null;
  },
};

it.each(['C:/work/dangol/entry.ts', 'C:\\work\\dangol\\entry.ts'])(
  'follows the imports of %s, each module once',
  (start) => {
    expect([...loadedWith(start, context)].sort()).toEqual([...modules.keys()].sort());
  },
);
