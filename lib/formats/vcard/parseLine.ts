import { readBase64, readQuoted } from './charset';
import { splitAt, unescaped } from './escape';
import type { LogicalLine } from './lines';
import type { Property } from './property';

const NAME = /^(?:([A-Za-z0-9-]+)\.)?([A-Za-z0-9-]+)(?=[;:])/;
/** Versions before 3 write values of TYPE and ENCODING without their names. */
const ENCODINGS = /^(?:quoted-printable|base64|8bit|7bit|b)$/i;

/** Position of the colon that ends the parameters; quotes may hold others. −1 when there is none. */
function colonIn(text: string): number {
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '"') quoted = !quoted;
    else if (text[at] === ':' && !quoted) return at;
  }
  return quoted ? text.indexOf(':') : -1;
}

function splitQuoted(text: string, sign: string): string[] {
  const parts: string[] = [];
  let quoted = false;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '"') quoted = !quoted;
    else if (text[at] === sign && !quoted) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, text.slice(from)];
}

/** RFC 6868: signs that a parameter cannot hold are written with a caret. */
const paramText = (text: string): string =>
  text
    .replace(/^"([\s\S]*)"$/, '$1')
    .replace(/\^(['n^])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign === '^' ? '^' : '"'));

export function readParams(text: string): Map<string, string[]> {
  const params = new Map<string, string[]>();
  const add = (name: string, values: string[]): void => {
    params.set(name, [...(params.get(name) ?? []), ...values]);
  };
  for (const part of splitQuoted(text, ';').filter(Boolean)) {
    const equals = part.indexOf('=');
    if (equals < 0) add(ENCODINGS.test(part) ? 'ENCODING' : 'TYPE', [part.trim()]);
    else
      add(
        part.slice(0, equals).trim().toUpperCase(),
        splitQuoted(part.slice(equals + 1), ',').map((value) => paramText(value.trim())),
      );
  }
  return params;
}

/** Values that are not read: there is no sense in decoding a photo. */
const OPAQUE = new Set(['PHOTO', 'LOGO', 'SOUND', 'KEY', 'AGENT']);

/** Turns a value as it stands in the file into text, knowing the charset its property names. */
export type ReadRaw = (value: string, charset: string | undefined) => string;
export const asText: ReadRaw = (value) => value;

function decoded(
  name: string,
  written: string,
  params: ReadonlyMap<string, string[]>,
  readRaw: ReadRaw,
): string {
  if (OPAQUE.has(name)) return written.slice(0, 100);
  const encoding = params.get('ENCODING')?.[0]?.toLowerCase();
  const charset = params.get('CHARSET')?.[0];
  const value = readRaw(written, charset);
  if (encoding === 'quoted-printable') return readQuoted(value, charset);
  if (encoding === 'base64' || encoding === 'b') return readBase64(value, charset) ?? value;
  return value;
}

/** One line as a property; null when it is none. `old`: the card says it is of version 2.1. */
export function parseLine(
  { line, text }: LogicalLine,
  old: boolean,
  readRaw: ReadRaw,
): Property | null {
  const found = NAME.exec(text);
  const head = found?.[0];
  const name = found?.[2]?.toUpperCase();
  if (head === undefined || name === undefined) return null;
  const rest = text.slice(head.length);
  const colon = colonIn(rest);
  if (colon < 0) return null;
  const params = readParams(rest.slice(0, colon));
  const value = decoded(name, rest.slice(colon + 1), params, readRaw);
  const read = (part: string): string => unescaped(part, old);
  return {
    group: found?.[1]?.toLowerCase() ?? '',
    name,
    params,
    text: read(value),
    // In version 2.1 commas are commas.
    parts: splitAt(value, ';').map((part) => (old ? [part] : splitAt(part, ',')).map(read)),
    line,
  };
}
