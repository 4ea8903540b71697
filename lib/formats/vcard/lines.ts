/** A line of a card with its continuations joined. */
export interface LogicalLine {
  /** Of the file, the first being 1. */
  line: number;
  text: string;
}

/** Longest property read; photos may be long, and are passed over. */
const LONGEST = 4_000_000;

const isQuotedPrintable = (text: string): boolean =>
  /^[^:]*[;=]quoted-printable[;:]/i.test(text.slice(0, 2000));
const isBase64 = (text: string): boolean => /^[^:]*[;=](?:base64|b)[;:]/i.test(text.slice(0, 2000));

/** A line of base64 that a writer forgot to indent. */
const BASE64_LINE = /^[A-Za-z0-9+/=]+$/;

/** Lines that end in LF, CR, CRLF or, doubled by some programs, CRCRLF. */
function* writtenLines(text: string): Generator<string, void> {
  for (const line of text.replace(/^\uFEFF/, '').split('\n')) {
    let end = line.length;
    while (line[end - 1] === '\r') end -= 1;
    const bare = line.slice(0, end);
    if (bare.includes('\r')) yield* bare.split('\r');
    else yield bare;
  }
}

/**
 * Joins what was folded: lines that begin with a blank (which goes), quoted-printable lines that end in
 * "=", and base64 that goes on without indent. Blank lines are left out; some programs double every line end.
 */
export function* unfold(text: string): Generator<LogicalLine, void> {
  let parts: string[] = [];
  let start = 0;
  let length = 0;
  let soft = false;
  let base64 = false;

  const ended = (): LogicalLine | null =>
    start === 0
      ? null
      : { line: start, text: parts.length === 1 ? (parts[0] ?? '') : parts.join('') };
  const extend = (piece: string): void => {
    length += piece.length;
    if (length > LONGEST) return;
    const open = soft || (parts.length > 0 && isQuotedPrintable(parts[0] ?? ''));
    soft = open && piece.endsWith('=');
    parts.push(soft ? piece.slice(0, -1) : piece);
  };

  let number = 0;
  for (const written of writtenLines(text)) {
    number += 1;
    if (soft && !/^END:VCARD/i.test(written)) {
      soft = false;
      extend(written);
      continue;
    }
    if (start > 0 && /^[ \t]/.test(written)) {
      extend(written.slice(1));
      continue;
    }
    if (base64 && BASE64_LINE.test(written)) {
      extend(written);
      continue;
    }
    if (written.trim() === '') {
      base64 = false;
      continue;
    }
    const line = ended();
    if (line !== null) yield line;
    start = number;
    base64 = isBase64(written);
    parts = [];
    soft = isQuotedPrintable(written) && written.endsWith('=');
    parts.push(soft ? written.slice(0, -1) : written);
    length = written.length;
  }
  const last = ended();
  if (last !== null) yield last;
}
