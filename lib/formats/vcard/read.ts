import type { ContactEntry, ContactFault, ContactFile } from '../contacts/entry';
import { Faults } from '../contacts/faults';
import { makeEntry } from '../contacts/makeEntry';
import { decode, type Encoding, guessEncoding } from '../encoding';
import { readBytes } from './charset';
import { contactOf } from './contact';
import { parseCards } from './parse';
import type { Card } from './property';

/** Whether a text looks like cards; a mark and blank lines may stand before the first. */
export const looksLikeCards = (text: string): boolean =>
  /^\uFEFF?\s*BEGIN:\s*VCARD\s*$/im.test(text.slice(0, 4000));

export function readParsedCards(cards: Iterable<Card>): ContactFile {
  const drafts: ContactEntry[] = [];
  const faults: ContactFault[] = [];
  for (const card of cards) {
    const found = new Faults(card.line);
    const raw = contactOf(card, found);
    for (const fault of found.list) faults.push(fault);
    if (raw === null) continue;
    const made = makeEntry(raw, false);
    for (const fault of made.faults) faults.push(fault);
    if (made.entry !== null) drafts.push(made.entry);
  }
  return { drafts, faults };
}

/** Reads vCards of versions 2.1, 3.0 and 4.0 from one text, any number of them; no cards give no drafts. */
export const readCards = (text: string): ContactFile => readParsedCards(parseCards(text));

/** Each byte as one sign, so that values can be cut out before anybody knows their charsets. */
function signsOf(bytes: Uint8Array): string {
  let signs = '';
  for (let at = 0; at < bytes.length; at += 8192)
    signs += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return signs;
}

const bytesOf = (signs: string): Uint8Array => Uint8Array.from(signs, (sign) => sign.charCodeAt(0));

/**
 * Reads vCards from the bytes of a file. Version 2.1 lets every property name a charset of its own; where
 * the file is not Unicode throughout, those that name none are read as `encoding`.
 */
export function readCardFile(
  bytes: Uint8Array,
  encoding: Encoding = guessEncoding(bytes),
): ContactFile {
  const text = encoding.startsWith('utf-') ? decode(bytes, encoding) : null;
  if (text !== null) return readCards(text);
  const cards = parseCards(signsOf(bytes), (value, charset) =>
    /[\u0080-\u00ff]/.test(value) ? readBytes(bytesOf(value), charset ?? encoding) : value,
  );
  return readParsedCards(cards);
}
