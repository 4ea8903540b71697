import 'fake-indexeddb/auto';
import type { Page } from '@playwright/test';
import { v7 } from 'uuid';
import { BookDatabase, DATABASE_NAME } from '../../lib/db/database.ts';
import { rebuildDerived } from '../../lib/db/derive/rebuild.ts';
import { recordTables } from '../../lib/db/records.ts';
import type { BookContents } from '../../lib/db/tables.ts';
import { emptyBook } from '../../lib/schema/book.ts';
import { type SampleBook, sampleBook } from '../../scripts/sample/book.ts';
import { emptyIn, fillIn } from './inPage.ts';
import { replaceRecords } from './replaceRecords.ts';

/** Every table of a book as the extension stores it, ready to be put into a browser. */
export type BookTables = Record<string, unknown[]>;

/** The sample book's records as a backup holds them. */
export function contentsOf({ settings, ...records }: SampleBook): BookContents {
  return { ...emptyBook(), ...records, settings: [settings] };
}

/** Computes what is derived from the records, with the product's own code, in memory. */
export async function tablesOf(contents: BookContents, now = Date.now()): Promise<BookTables> {
  const db = new BookDatabase(`seed-${v7()}`);
  await replaceRecords(db, contents);
  const today = new Date(now).toISOString().slice(0, 10);
  await rebuildDerived(db, { now, today, cause: null });
  const tables: BookTables = {};
  for (const table of db.tables) {
    if (table.name !== 'meta') tables[table.name] = await table.toArray();
  }
  const meta = await db.table('meta').toArray();
  tables.meta = meta.filter((row: { key: string }) => row.key !== 'database');
  await db.delete();
  return tables;
}

const computed = new Map<string, Promise<BookTables>>();

/** The sample book of `npm start`, computed once for all files of tests that run on the same day. */
export function sampleTables(now = Date.now()): Promise<BookTables> {
  const day = new Date(now).toISOString().slice(0, 10);
  const tables = computed.get(day) ?? tablesOf(contentsOf(sampleBook(now)), now);
  computed.set(day, tables);
  return tables;
}

/**
 * Puts the tables into the extension's database. `page` must be one of the extension's own, and the
 * background must have opened the database before.
 */
export async function fillBook(page: Page, tables: BookTables): Promise<void> {
  await page.evaluate(fillIn, { name: DATABASE_NAME, json: JSON.stringify(tables) });
}

/** Takes every record out of the book, as a lost profile would. */
export async function emptyOut(page: Page): Promise<void> {
  await page.evaluate(emptyIn, DATABASE_NAME);
}

/** What the extension's database holds now: a digest of each table of records, and how many commands ran. */
export async function bookPrint(
  page: Page,
): Promise<{ records: Record<string, string>; commands: number }> {
  return await page.evaluate(
    async ({ name, tables }) => {
      const settled = <Value>(request: IDBRequest<Value>) =>
        new Promise<Value>((done, failed) => {
          request.onsuccess = () => done(request.result);
          request.onerror = () => failed(request.error);
        });
      const db = await settled(indexedDB.open(name));
      const records: Record<string, string> = {};
      const reading = db.transaction([...tables, 'commands']);
      const rows = await Promise.all(
        tables.map(async (table) => settled(reading.objectStore(table).getAll())),
      );
      const commands = await settled(reading.objectStore('commands').count());
      for (const [index, table] of tables.entries()) {
        const bytes = new TextEncoder().encode(JSON.stringify(rows[index]));
        const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
        records[table] =
          `${rows[index]?.length} ${Array.from(digest, (byte) => byte.toString(16)).join('')}`;
      }
      db.close();
      return { records, commands };
    },
    { name: DATABASE_NAME, tables: [...recordTables] },
  );
}
