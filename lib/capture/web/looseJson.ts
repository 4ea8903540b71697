import { plainText } from './entities';

/** What a page's JSON can hold; objects are lists of pairs, since a page chooses the names. */
export type Json = string | number | boolean | null | Json[] | JsonObject;
export interface JsonObject {
  pairs: [string, Json][];
}
export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const DEPTH = 60;
const VALUES = 60_000;
const CLOSERS: Record<string, string> = { '{': '}', '[': ']' };

/** Ends the reading of a text that nests too deep or holds too much. */
class TooMuch extends Error {}

/**
 * Reads JSON as real pages have it: comments, CDATA and HTML comment marks around it, trailing and missing commas,
 * single quotes, bare names, line ends and control characters in strings, several values behind each other, an end
 * cut off. Gives every value found; stops at its limits with what it has.
 */
class LooseReader {
  #at = 0;
  #values = 0;

  constructor(private readonly text: string) {}

  all(): Json[] {
    const found: Json[] = [];
    try {
      while (this.#skip()) {
        const before = this.#at;
        const value = this.#value(0);
        if (value !== undefined && typeof value === 'object' && value !== null) found.push(value);
        if (this.#at === before) this.#at += 1;
      }
    } catch (error) {
      if (!(error instanceof TooMuch)) throw error;
    }
    return found;
  }

  /** Moves to the next telling character; false at the end. */
  #skip(): boolean {
    const gap =
      /(?:[\s\p{Cc}\ufeff,;]+|\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\n]*|<!--|-->|<!\[CDATA\[|\]\]>)*/uy;
    gap.lastIndex = this.#at;
    gap.test(this.text);
    this.#at = Math.max(this.#at, gap.lastIndex);
    return this.#at < this.text.length;
  }

  #value(depth: number): Json | undefined {
    this.#values += 1;
    if (depth > DEPTH || this.#values > VALUES) throw new TooMuch();
    const sign = this.text[this.#at] ?? '';
    if (sign === '{') return this.#object(depth);
    if (sign === '[') return this.#list(depth);
    if (sign === '"' || sign === "'") return this.#string(sign);
    return this.#word();
  }

  #object(depth: number): JsonObject {
    const pairs: [string, Json][] = [];
    this.#at += 1;
    while (this.#skip()) {
      const sign = this.text[this.#at] ?? '';
      if (sign === '}') {
        this.#at += 1;
        break;
      }
      const before = this.#at;
      const name = sign === '"' || sign === "'" ? this.#string(sign) : this.#name();
      if (this.#skip() && this.text[this.#at] === ':') {
        this.#at += 1;
        const value = this.#skip() ? this.#value(depth + 1) : undefined;
        if (value !== undefined) pairs.push([name, value]);
      }
      if (this.#at === before) {
        // A stray bracket of another kind ends the object where an outer list goes on.
        if (sign === ']') break;
        this.#at += 1;
      }
    }
    return { pairs };
  }

  #list(depth: number): Json[] {
    const values: Json[] = [];
    this.#at += 1;
    while (this.#skip()) {
      const sign = this.text[this.#at] ?? '';
      if (sign === ']') {
        this.#at += 1;
        break;
      }
      if (sign === CLOSERS['{']) break;
      const before = this.#at;
      const value = this.#value(depth + 1);
      if (value !== undefined) values.push(value);
      if (this.#at === before) this.#at += 1;
    }
    return values;
  }

  /** A string may run over lines; it ends at a quote that is followed by what can follow a value. */
  #string(quote: string): string {
    let text = '';
    let from = this.#at + 1;
    for (let at = from; at < this.text.length; at++) {
      const sign = this.text[at];
      if (sign === '\\') {
        text += this.text.slice(from, at) + escaped(this.text, at);
        at += this.text[at + 1] === 'u' && isHex(this.text, at + 2) ? 5 : 1;
        from = at + 1;
      } else if (sign === quote && endsHere(this.text, at + 1)) {
        this.#at = at + 1;
        return text + this.text.slice(from, at);
      }
    }
    this.#at = this.text.length;
    return text + this.text.slice(from);
  }

  #name(): string {
    const name = /[^\s:,{}[\]"']*/y;
    name.lastIndex = this.#at;
    const found = name.exec(this.text)?.[0] ?? '';
    this.#at += found.length;
    return found;
  }

  #word(): Json | undefined {
    const word = this.#name();
    if (word === '') return undefined;
    if (word === 'null' || word === 'undefined') return null;
    if (word === 'true' || word === 'false') return word === 'true';
    // A long number is a phone number written without quotes: as text it keeps its digits.
    return /^-?\d{1,9}(?:\.\d{1,9})?$/.test(word) && !/^0\d/.test(word) ? Number(word) : word;
  }
}

const isHex = (text: string, at: number): boolean => /^[\da-f]{4}$/i.test(text.slice(at, at + 4));
/** A quote inside a string is sometimes not escaped: one that ends it stands before a sign or a new line's name. */
const endsHere = (text: string, at: number): boolean =>
  /^\s*(?:[,:}\]]|$|\/[/*]|\n\s*["']|"[@\w:-]{1,40}"\s*:)/.test(text.slice(at, at + 200));

const SHORT: Record<string, string> = { n: '\n', t: '\t', r: '\r', b: '', f: '' };
function escaped(text: string, at: number): string {
  const sign = text[at + 1] ?? '';
  if (sign !== 'u') return SHORT[sign] ?? sign;
  return isHex(text, at + 2)
    ? String.fromCharCode(Number.parseInt(text.slice(at + 2, at + 6), 16))
    : 'u';
}

/** All objects and lists of a loose JSON text, in order; one that was escaped for HTML as a whole is read as well. */
export const readLooseJson = (text: string): Json[] =>
  new LooseReader(/^[^"']*[{[]\s*&quot;/.test(text) ? plainText(text) : text).all();
