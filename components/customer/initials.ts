const eastAsian = /^[\p{Script=Han}\p{Script=Hangul}]/u;

/** One or two letters that stand for a name: first and last word, or the family name in Korean and Chinese. */
export function initials(name: string): string {
  const trimmed = name.trim();
  if (eastAsian.test(trimmed)) return trimmed.charAt(0);
  const words = trimmed.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  const first = words[0] ?? '';
  const last = words.length > 1 ? (words.at(-1) ?? '') : '';
  const letter = (word: string) => /\p{L}/u.exec(word)?.[0]?.toLocaleUpperCase() ?? '';
  return letter(first) + letter(last);
}
