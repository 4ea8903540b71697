import type { Rolldown } from 'vite';

/** Everything that is loaded with a module, without what is imported while it runs. */
export function loadedWith(start: string, context: Rolldown.ChunkingContext): Set<string> {
  const found = new Set<string>();
  const open = [start];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    open.push(...(context.getModuleInfo(id)?.importedIds ?? []));
  }
  return found;
}
