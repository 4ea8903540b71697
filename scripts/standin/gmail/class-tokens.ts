/** A class name's stand-in: always the same for one seed, without any likeness to the name. */
export function randomToken(name: string, seed: number): string {
  let hash = 0x811c9dc5 ^ seed;
  for (let round = 0; round < 3; round += 1) {
    for (const letter of name)
      hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
  }
  return `x${hash.toString(36)}`;
}

/** Every class selector of a style sheet, renamed in the same way. */
export function withRandomTokens(css: string, seed: number): string {
  return css.replace(/\.(-?[A-Za-z_][\w-]*)/g, (_, name: string) => `.${randomToken(name, seed)}`);
}
