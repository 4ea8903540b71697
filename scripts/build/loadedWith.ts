/** What is asked of the bundler. */
interface Modules {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null;
}

/**
 * Everything that is loaded with a module, without what is imported while it runs. The bundler knows files by forward
 * slashes, on Windows too.
 */
export function loadedWith(start: string, context: Modules): Set<string> {
  const found = new Set<string>();
  const open = [start.replaceAll('\\', '/')];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    open.push(...(context.getModuleInfo(id)?.importedIds ?? []));
  }
  return found;
}
