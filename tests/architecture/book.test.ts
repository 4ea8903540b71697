import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { BOOK_VERSION, bookSchemas } from '../../lib/schema/book';

/**
 * The form of the records at each version of the book. An older Dangol refuses a backup as newer by the
 * version alone; were the form changed under the same number, it would call the file damaged, or drop
 * fields it does not know. (Another version of zod may describe the same form in other words.)
 */
const forms: Record<number, string> = {
  4: '488f1b02a1eaee09',
  5: '170f77a62d16aaaf',
  6: '3541e0410d7c04a5',
  7: '96672696d8987983',
};

const formOf = (): string => {
  const described = Object.entries(bookSchemas).map(([table, schema]) => [
    table,
    z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }),
  ]);
  return createHash('sha256').update(JSON.stringify(described)).digest('hex').slice(0, 16);
};

describe('the version of the book', () => {
  it('is raised with every change of what is stored', () => {
    expect(
      { version: BOOK_VERSION, form: formOf() },
      'The records changed: raise BOOK_VERSION in lib/schema/book.ts and add the new form here.',
    ).toEqual({ version: BOOK_VERSION, form: forms[BOOK_VERSION] });
  });

  it('is one that has been told here', () => {
    expect(Math.max(...Object.keys(forms).map(Number))).toBe(BOOK_VERSION);
  });
});
