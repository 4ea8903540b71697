import * as z from 'zod/mini';
import { fail, ok, type Result } from '../../schema/result';
import type { ContactFile } from '../contacts/entry';
import { MOST_CARDS } from './parse';
import type { Card, Property } from './property';
import { readParsedCards } from './read';

const propertySchema = z
  .array(z.unknown())
  .check(z.minLength(4))
  .check(z.refine((list) => typeof list[0] === 'string' && isRecord(list[1])));
const cardSchema = z.tuple([z.literal('vcard'), z.array(z.unknown())]);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : Array.isArray(value)
      ? value.map(textOf).join(',')
      : '';

const listOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.map(textOf) : [textOf(value)];

function paramsOf(written: Record<string, unknown>): Map<string, string[]> {
  const params = new Map<string, string[]>();
  for (const [name, value] of Object.entries(written))
    params.set(name.toUpperCase(), listOf(value));
  return params;
}

/** `["tel", {"type": "work"}, "uri", "tel:+1…"]`; a structured value is an array of its components. */
function propertyOf(written: unknown, line: number): Property | null {
  const parsed = propertySchema.safeParse(written);
  if (!parsed.success) return null;
  const [name, params, , ...values] = parsed.data;
  if (typeof name !== 'string' || !isRecord(params)) return null;
  const read = paramsOf(params);
  const [first] = values;
  const structured = Array.isArray(first);
  return {
    group: read.get('GROUP')?.[0]?.toLowerCase() ?? '',
    name: name.toUpperCase(),
    params: read,
    text: values.map(textOf).join(structured ? ';' : ','),
    parts: structured ? first.map(listOf) : [values.map(textOf)],
    line,
  };
}

function cardOf([, properties]: z.infer<typeof cardSchema>, number: number): Card {
  const card: Card = { line: number, properties: [], unclosed: false, nested: 0, broken: [] };
  for (const written of properties) {
    const property = propertyOf(written, number);
    if (property !== null) card.properties.push(property);
    else card.broken.push({ line: number, text: JSON.stringify(written)?.slice(0, 200) ?? '' });
  }
  return card;
}

/** Whether a parsed JSON value is a jCard, or a list of them. */
export const isJcard = (value: unknown): boolean =>
  Array.isArray(value) &&
  (value[0] === 'vcard' || (Array.isArray(value[0]) && value[0][0] === 'vcard'));

/** Reads one jCard (RFC 7095) or a list of them from a parsed JSON value; lines count the cards. */
export function readJcard(value: unknown): Result<ContactFile> {
  if (!isJcard(value) || !Array.isArray(value)) return fail('bad-input', 'this is no jCard');
  const written: unknown[] = value[0] === 'vcard' ? [value] : value;
  if (written.length > MOST_CARDS) return fail('too-large', `more than ${MOST_CARDS} cards`);
  const cards: Card[] = [];
  const file: ContactFile = { drafts: [], faults: [] };
  for (const [at, one] of written.entries()) {
    const parsed = cardSchema.safeParse(one);
    if (parsed.success) cards.push(cardOf(parsed.data, at + 1));
    else
      file.faults.push({
        line: at + 1,
        field: null,
        reason: 'shape',
        text: JSON.stringify(one)?.slice(0, 200) ?? '',
        leftOut: true,
      });
  }
  const read = readParsedCards(cards);
  return ok({ drafts: read.drafts, faults: [...file.faults, ...read.faults] });
}
