import type { Table } from 'dexie';
import type { BookDatabase } from './database';

/**
 * Reads in one transaction. An async function of ours stands around `work`: told by it, Dexie follows every wait within,
 * and lets go of the transaction at its end.
 */
export async function reading<Value>(
  db: BookDatabase,
  tables: Table[],
  work: () => Promise<Value>,
): Promise<Value> {
  return await db.transaction('r', tables, async () => await work());
}
