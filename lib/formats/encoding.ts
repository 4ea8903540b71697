/** Encodings offered for a text file, in the order of the list. */
export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'euc-kr',
  'gb18030',
] as const;
export type Encoding = (typeof encodings)[number];

/** The text, or null when some bytes cannot be of that encoding. A byte order mark is left out. */
export function decode(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return null;
    throw error;
  }
}

/** Share of the bytes above 127 that stand in pairs: nearly all in Korean and Chinese, few in Western text. */
function pairedShare(bytes: Uint8Array): number {
  let high = 0;
  let paired = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    let end = at;
    while ((bytes[end] ?? 0) >= 0x80) end += 1;
    high += end - at;
    paired += (end - at) & ~1;
    at = end;
  }
  return high === 0 ? 0 : paired / high;
}

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

/** Real Korean text is written in syllables; Chinese bytes read as Korean give many rare Han letters. */
const looksKorean = (text: string): boolean => {
  const syllables = count(text, /\p{Script=Hangul}/gu);
  return syllables > 0 && syllables >= 9 * count(text, /\p{Script=Han}/gu);
};

const SAMPLE = 1 << 18;

/**
 * The likeliest encoding: what a byte order mark says, UTF-8 where every byte fits it, else a guess
 * that is shown and can be changed.
 */
export function guessEncoding(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (decode(bytes, 'utf-8') !== null) return 'utf-8';
  if (pairedShare(bytes.subarray(0, SAMPLE)) < 0.8) return 'windows-1252';
  const korean = decode(bytes, 'euc-kr');
  if (korean !== null && looksKorean(korean)) return 'euc-kr';
  if (decode(bytes, 'gb18030') !== null) return 'gb18030';
  return korean === null ? 'windows-1252' : 'euc-kr';
}
