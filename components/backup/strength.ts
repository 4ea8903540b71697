/** Fewer letters than these are refused. */
export const SHORTEST = 10;

export type Strength = 'short' | 'weak' | 'fair' | 'good';

/** Letters of the kinds a guesser has to try, so many as occur. */
function alphabet(text: string): number {
  const kinds: [RegExp, number][] = [
    [/\p{Ll}/u, 26],
    [/\p{Lu}/u, 26],
    [/\p{N}/u, 10],
    [/[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u, 2000],
    [/[^\p{L}\p{N}]/u, 30],
  ];
  return kinds.reduce((sum, [kind, size]) => sum + (kind.test(text) ? size : 0), 1);
}

/** Steps of a run such as "abc", "321" or "aaa" add hardly anything. */
function surprising(letters: readonly string[]): number {
  return letters.filter((letter, at) => {
    const before = letters[at - 1];
    const earlier = letters[at - 2];
    if (before === undefined || earlier === undefined) return true;
    const step = (letter.codePointAt(0) ?? 0) - (before.codePointAt(0) ?? 0);
    const last = (before.codePointAt(0) ?? 0) - (earlier.codePointAt(0) ?? 0);
    return step !== last || Math.abs(step) > 1;
  }).length;
}

/** A hint, not a promise: how hard a passphrase is to guess letter by letter. */
export function strengthOf(passphrase: string): Strength {
  const letters = [...passphrase.normalize('NFKC')];
  if (letters.length < SHORTEST) return 'short';
  const different = new Set(letters).size;
  const length = Math.min(surprising(letters), different * 3);
  const bits = length * Math.log2(Math.min(alphabet(passphrase), different * 4));
  if (bits < 45) return 'weak';
  return bits < 75 ? 'fair' : 'good';
}
