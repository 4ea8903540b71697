import { decode, guessEncoding } from '../encoding';

/** Undoes quoted-printable; what is no "=XX" stays as it is. */
function quotedBytes(text: string): Uint8Array {
  const bytes: number[] = [];
  const encoder = new TextEncoder();
  const parts = text.split(/(=[0-9A-Fa-f]{2})/);
  for (const [at, part] of parts.entries()) {
    if (at % 2 === 1) bytes.push(Number.parseInt(part.slice(1), 16));
    else for (const byte of encoder.encode(part)) bytes.push(byte);
  }
  return Uint8Array.from(bytes);
}

function decodeAs(bytes: Uint8Array, charset: string, fatal: boolean): string | null {
  try {
    return new TextDecoder(charset, { fatal }).decode(bytes);
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) return null;
    throw error;
  }
}

/** Programs cut values in the middle of a letter: what is left of it goes. */
const isMostlyWhole = (text: string): boolean =>
  (text.match(/\uFFFD/g)?.length ?? 0) * 10 <= text.length;

/** Bytes in the charset a property names; where it names none, or they do not fit it, in the likeliest one. */
export function readBytes(bytes: Uint8Array, charset: string | undefined): string {
  if (charset !== undefined) {
    const exact = decodeAs(bytes, charset, true);
    if (exact !== null) return exact;
    const rough = decodeAs(bytes, charset, false);
    if (rough !== null && isMostlyWhole(rough)) return rough.replace(/\uFFFD+$/, '');
  }
  return decode(bytes, guessEncoding(bytes)) ?? new TextDecoder().decode(bytes);
}

/** Quoted-printable in a charset ("=C3=91" in UTF-8 is "Ñ"). */
export const readQuoted = (text: string, charset: string | undefined): string =>
  readBytes(quotedBytes(text), charset).replace(/\r\n?/g, '\n');

/** Base64 of a text; null when it is none. */
export function readBase64(text: string, charset: string | undefined): string | null {
  try {
    return readBytes(
      Uint8Array.from(atob(text.replace(/\s/g, '')), (sign) => sign.charCodeAt(0)),
      charset,
    );
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
