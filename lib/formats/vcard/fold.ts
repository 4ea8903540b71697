/** Longest line, in octets of UTF-8, its line end not counted (RFC 6350 §3.2). */
const LONGEST = 75;

const octets = (sign: string): number => {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
};

/** A property folded into lines of at most 75 octets, never inside a character, each with its line end. */
export function fold(text: string): string {
  let line = '';
  let length = 0;
  let folded = '';
  for (const sign of text) {
    const size = octets(sign);
    if (length + size > LONGEST) {
      folded += `${line}\r\n `;
      line = '';
      length = 1;
    }
    line += sign;
    length += size;
  }
  return `${folded}${line}\r\n`;
}
