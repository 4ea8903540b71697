import { everydayShare } from './commonLetters';

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

/** Bytes decoded at a time where only their fitting is asked for. */
const PIECE = 1 << 19;

/** The text piece by piece; throws a `TypeError` or `RangeError` at the first byte that does not fit. */
function* piecesOf(bytes: Uint8Array, encoding: Encoding, fatal: boolean): Generator<string> {
  const decoder = new TextDecoder(encoding, { fatal });
  for (let at = 0; at < bytes.length; at += PIECE)
    yield decoder.decode(bytes.subarray(at, at + PIECE), { stream: true });
  yield decoder.decode();
}

function fitsExactly(bytes: Uint8Array, encoding: Encoding): boolean {
  try {
    for (const _piece of piecesOf(bytes, encoding, true));
    return true;
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return false;
    throw error;
  }
}

/** What stands where a byte could not be read. */
export const UNREADABLE = '\ufffd';
/** So many letters beyond ASCII must fit UTF-8 for each byte that does not. */
const FITTING = 20;

/** UTF-8 but for a byte here and there, as a cut cell or a careless program leaves it. */
function fitsNearly(bytes: Uint8Array): boolean {
  let broken = 0;
  let fitting = 0;
  for (const text of piecesOf(bytes, 'utf-8', false))
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === 0xfffd) broken += 1;
      else if (code > 0x7f) fitting += 1;
    }
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return fitting >= broken * (marked ? 1 : FITTING) && fitting > 0;
}

/** Whether the bytes can be of that encoding; in UTF-8 a few broken ones are let by. */
export const isWrittenIn = (bytes: Uint8Array, encoding: Encoding): boolean =>
  fitsExactly(bytes, encoding) || (encoding === 'utf-8' && fitsNearly(bytes));

/**
 * The text, or null when some bytes cannot be of that encoding. A byte order mark is left out. In UTF-8 a
 * few broken bytes are let by and stand there as `UNREADABLE`.
 */
export const decode = (bytes: Uint8Array, encoding: Encoding): string | null =>
  isWrittenIn(bytes, encoding) ? new TextDecoder(encoding).decode(bytes) : null;

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

/** Share of the runs of high bytes that stand beside a Latin letter, as accents do and syllables do not. */
function withinWords(bytes: Uint8Array): number {
  const isLetter = (at: number): boolean => {
    const byte = (bytes[at] ?? 0) | 0x20;
    return byte >= 0x61 && byte <= 0x7a;
  };
  let runs = 0;
  let within = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    let end = at;
    while ((bytes[end] ?? 0) >= 0x80) end += 1;
    runs += 1;
    if (isLetter(at - 1) || isLetter(end)) within += 1;
    at = end;
  }
  return runs === 0 ? 0 : within / runs;
}

/** UTF-16 without a mark: every other byte of usual text is zero. */
function utf16Of(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, 4096);
  const half = sample.length / 2;
  if (half < 2) return null;
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries())
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > half * 0.4 && even < half * 0.1) return 'utf-16le';
  return even > half * 0.4 && odd < half * 0.1 ? 'utf-16be' : null;
}

const SAMPLE = 1 << 18;

export interface EncodingGuess {
  value: Encoding;
  /** Another one is about as likely: somebody should look at the letters before they are taken. */
  ambiguous: boolean;
}

const sure = (value: Encoding): EncodingGuess => ({ value, ambiguous: false });

/** Korean and Chinese use the same bytes: what decides is which of them gives everyday letters. */
function eastAsian(bytes: Uint8Array): EncodingGuess {
  const korean = decode(bytes, 'euc-kr');
  const chinese = decode(bytes, 'gb18030');
  const scores: [Encoding, number][] = [
    ['euc-kr', korean === null ? -1 : everydayShare(korean.slice(0, SAMPLE), 'korean')],
    ['gb18030', chinese === null ? -1 : everydayShare(chinese.slice(0, SAMPLE), 'chinese')],
  ];
  const [best, other] = scores.sort((a, b) => b[1] - a[1]);
  if (best === undefined || best[1] < 0) return sure('windows-1252');
  if (best[1] < 0.5 && withinWords(bytes.subarray(0, SAMPLE)) > 0.5)
    return { value: 'windows-1252', ambiguous: true };
  const margin = best[1] - Math.max(0, other?.[1] ?? 0);
  return { value: best[0], ambiguous: best[1] < 0.3 || margin < 0.15 };
}

/** The likeliest encoding: what a byte order mark says, UTF-8 where every byte fits it, else a guess. */
export function judgeEncoding(bytes: Uint8Array): EncodingGuess {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return sure('utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return sure('utf-16be');
  const wide = utf16Of(bytes);
  if (wide !== null && isWrittenIn(bytes, wide)) return sure(wide);
  if (isWrittenIn(bytes, 'utf-8')) return sure('utf-8');
  if (pairedShare(bytes.subarray(0, SAMPLE)) < 0.8) return sure('windows-1252');
  return eastAsian(bytes);
}

/** A stretch of letters that plain ASCII cannot write, with what belongs to the same word. */
const ownLetters = /[\p{L}\p{M}\u0080-\uffff]*[\u0080-\uffff][\p{L}\p{M}\u0080-\uffff]*/gu;
const SHOWN_WORDS = 8;

/** The first words that look different in another encoding, for somebody to judge by. */
const tellingWords = (text: string): string =>
  [...new Set(text.match(ownLetters) ?? [])]
    .slice(0, SHOWN_WORDS)
    .map((word) => word.slice(0, 24))
    .join(' · ');

/** One way to read a file whose bytes fit several. */
export interface EncodingChoice {
  encoding: Encoding;
  /** Words of the file as they read in it. */
  words: string;
}

/** What to ask where the bytes alone do not tell, the likeliest first; empty where they do. */
export function encodingChoices(bytes: Uint8Array): EncodingChoice[] {
  const { value, ambiguous } = judgeEncoding(bytes);
  if (!ambiguous) return [];
  const choices: EncodingChoice[] = [];
  for (const encoding of new Set<Encoding>([value, 'euc-kr', 'gb18030', 'windows-1252'])) {
    const text = decode(bytes, encoding);
    if (text !== null) choices.push({ encoding, words: tellingWords(text.slice(0, SAMPLE)) });
  }
  return choices.length > 1 ? choices : [];
}

/** As `judgeEncoding`; the guess is shown and can be changed. */
export const guessEncoding = (bytes: Uint8Array): Encoding => judgeEncoding(bytes).value;
