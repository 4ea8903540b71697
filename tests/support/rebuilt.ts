import { expect } from 'vitest';
import * as z from 'zod/mini';
import type { BookDatabase } from '../../lib/db/database.ts';
import { derivedTables } from '../../lib/db/records.ts';

const TermsRows = z.array(
  z.object({ id: z.string(), kind: z.string(), terms: z.array(z.string()) }),
);

/**
 * Expects that a book, rebuilt, holds what an older version had derived. Search terms need not be the same but must
 * find the same: older versions also kept those that another one begins with.
 */
export async function expectDerivedAsBefore(
  db: BookDatabase,
  before: Record<string, unknown[]>,
): Promise<void> {
  for (const table of derivedTables) {
    const rows: unknown[] = await db.table(table).toArray();
    if (table === 'badges') continue;
    if (table !== 'terms') expect(rows, table).toEqual(before[table]);
    else
      expect(TermsRows.parse(rows).map(found)).toEqual(TermsRows.parse(before[table]).map(found));
  }
}

/** A row without the terms that another one of it begins with. */
const found = ({ terms, ...row }: z.infer<typeof TermsRows>[number]) => ({
  ...row,
  terms: terms
    .filter((term) => !terms.some((other) => other !== term && other.startsWith(term)))
    .toSorted(),
});
