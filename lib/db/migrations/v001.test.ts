import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { expectDerivedAsBefore } from '../../../tests/support/rebuilt';
import { BookDatabase } from '../database';
import { addProfileBadges } from '../derive/profiles';
import { rebuildDerived } from '../derive/rebuild';
import { openBook } from '../open';
import { recordTables } from '../records';
import { recordSchemas } from '../tables';
import { stores } from './v001';

const sample = z
  .object({
    version: z.literal(1),
    today: z.string(),
    tables: z.record(z.string(), z.array(z.unknown())),
  })
  .parse(JSON.parse(readFileSync('tests/fixtures/db/v001.json', 'utf8')));

/** The sample as a browser of that version left it. */
async function stored(name: string): Promise<void> {
  const db = new Dexie(name);
  db.version(1).stores(stores);
  for (const [table, rows] of Object.entries(sample.tables)) await db.table(table).bulkAdd(rows);
  db.close();
}

describe('a full database of version 1', () => {
  it('has every table, each with something in it', () => {
    expect(Object.keys(sample.tables).sort()).toEqual(Object.keys(stores).sort());
    for (const rows of Object.values(sample.tables)) expect(rows.length).toBeGreaterThan(0);
  });

  it('opens, and every record is readable', async () => {
    await stored('v1-read');
    const db = new BookDatabase('v1-read');
    expect(await openBook(db)).toMatchObject({ ok: true });
    for (const table of recordTables) {
      for (const { record } of await db.rows(table).toArray()) {
        expect(recordSchemas[table].safeParse(record).error, table).toBeUndefined();
      }
    }
  });

  it('holds what a rebuild of it would hold', async () => {
    await stored('v1-derived');
    const db = new BookDatabase('v1-derived');
    const now = Date.parse(`${sample.today}T12:00:00Z`);
    // Since 0.2 profiles have badges too: given once to what an older version kept.
    expect(await addProfileBadges(db, { now, today: sample.today })).toBe(true);
    const badges = await db.badges.toArray();
    await rebuildDerived(db, { now, today: sample.today, cause: null });
    expect(await db.badges.toArray()).toEqual(badges);
    await expectDerivedAsBefore(db, sample.tables);
  });

  it('is refused, and left alone, when a newer version wrote it', async () => {
    const newer = new Dexie('v1-newer');
    newer.version(9).stores({ ...stores, later: 'id' });
    await newer.table('later').add({ id: 'kept' });
    newer.close();
    const opened = await openBook(new BookDatabase('v1-newer'));
    expect(opened).toMatchObject({ ok: false, error: { code: 'newer-version' } });
    await newer.open();
    expect(await newer.table('later').get('kept')).toEqual({ id: 'kept' });
  });
});
