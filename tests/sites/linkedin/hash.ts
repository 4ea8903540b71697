/** The page as it is with every class name a random token; only the words of the seed are the same twice. */
export function hashed(page: string, seed: number): string {
  const tokens = new Map<string, string>();
  const token = (name: string): string => {
    const known =
      tokens.get(name) ?? `_${((seed + 1) * 7919 + tokens.size * 104_729).toString(16)}`;
    tokens.set(name, known);
    return known;
  };
  return page.replace(
    /\bclass="([^"]*)"/g,
    (_all, names: string) => `class="${names.split(/\s+/).filter(Boolean).map(token).join(' ')}"`,
  );
}
