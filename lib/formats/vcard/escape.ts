/**
 * Values of version 3 and 4 escape line ends, commas, semicolons and themselves; version 2.1 only the
 * semicolon. Programs escape more than they should ("http\://"), so any sign after a backslash stands for
 * itself, and a backslash before a letter is one that was never meant to escape.
 */
export function unescaped(text: string, old: boolean): string {
  if (!text.includes('\\')) return text;
  if (old) return text.replace(/\\([;,:])/g, '$1');
  return text.replace(/\\([\s\S])/g, (whole, sign: string) => {
    if (sign === 'n' || sign === 'N') return '\n';
    return /[\p{L}\p{N}]/u.test(sign) ? whole : sign;
  });
}

/** Splits at a sign that is not escaped. */
export function splitAt(text: string, sign: ';' | ','): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === sign) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  parts.push(text.slice(from));
  return parts;
}

export const escapeText = (text: string): string =>
  text
    .replace(/\\/g, '\\\\')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/[,;]/g, (sign) => `\\${sign}`);
