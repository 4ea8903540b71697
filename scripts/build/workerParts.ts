/** Where the worker's parts lie in the extension. */
export const FOLDER = 'background';

/**
 * Each part is a function, and made when somebody first needs it. A worker may load scripts later only if it loaded
 * them while it was installed, which runs none of them. A part that failed on its way (the browser could not read a
 * script that it needs) is made anew the next time: half-made it would stay so as long as the worker lives.
 */
export const loader = (
  later: readonly string[],
): string => `const parts = new Map(), made = new Map();
const need = (path) => {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const before = made.get(name);
  if (before) return before.exports;
  if (!parts.has(name)) importScripts('/${FOLDER}/' + name);
  const part = { exports: {} };
  made.set(name, part);
  try {
    parts.get(name)(need, part.exports, part);
  } catch (error) {
    made.delete(name);
    throw error;
  }
  return part.exports;
};
self.dangolPart = (name, part) => parts.set(name, part);
self.addEventListener('install', () => importScripts(${later.map((name) => JSON.stringify(`/${FOLDER}/${name}`)).join(', ')}));
`;
