/** The class names of the server-driven layout are hashes that change with every release. */
export function token(name: string, seed: number): string {
  let hash = seed + 7;
  for (const letter of name) hash = (hash * 31 + letter.charCodeAt(0)) >>> 0;
  return `_${hash.toString(36)}`;
}
