import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { expectDerivedAsBefore } from '../../../tests/support/rebuilt';
import { undoCommand } from '../command';
import { BookDatabase } from '../database';
import { addProfileBadges } from '../derive/profiles';
import { rebuildDerived } from '../derive/rebuild';
import { openBook } from '../open';
import { recordTables } from '../records';
import { recordSchemas } from '../tables';
import * as v001 from './v001';
import * as v002 from './v002';

const sampleOf = (version: number) =>
  z
    .object({
      version: z.literal(version),
      today: z.string(),
      tables: z.record(z.string(), z.array(z.unknown())),
    })
    .parse(JSON.parse(readFileSync(`tests/fixtures/db/v00${version}.json`, 'utf8')));

type Sample = ReturnType<typeof sampleOf>;
const stores = { ...v001.stores, ...v002.stores };

/** The sample as a browser of its version left it. */
async function stored(name: string, sample: Sample): Promise<BookDatabase> {
  const db = new Dexie(name);
  db.version(sample.version).stores(sample.version === 1 ? v001.stores : stores);
  for (const [table, rows] of Object.entries(sample.tables)) await db.table(table).bulkAdd(rows);
  db.close();
  return new BookDatabase(name);
}

describe('a full database of version 1 opened by version 2', () => {
  it('keeps every row as it was and has the new tables, empty', async () => {
    const sample = sampleOf(1);
    const db = await stored('v1-to-2', sample);
    expect(await openBook(db)).toMatchObject({ ok: true });
    expect(db.tables.map(({ name }) => name).sort()).toEqual(Object.keys(stores).sort());
    for (const [table, rows] of Object.entries(sample.tables))
      expect(await db.table(table).toArray(), table).toEqual(rows);
    for (const table of Object.keys(v002.stores)) expect(await db.table(table).count()).toBe(0);
  });

  it('still takes back what version 1 did, whose traces know fewer tables', async () => {
    const db = await stored('v1-undo', sampleOf(1));
    await openBook(db);
    const last = await db.commands.orderBy('at').reverse().first();
    const undone = await undoCommand(
      db,
      { now: () => Date.parse('2026-11-03T10:00:00Z'), zone: 'UTC' },
      { id: '01a20438-8748-73cf-8dff-000000000001', undoId: last?.id ?? '' },
    );
    expect(last?.images).not.toHaveProperty('merges');
    expect(undone).toMatchObject({ ok: true });
  });
});

describe('a full database of version 2', () => {
  it('has every table, each with something in it', () => {
    const { tables } = sampleOf(2);
    expect(Object.keys(tables).sort()).toEqual(Object.keys(stores).sort());
    for (const rows of Object.values(tables)) expect(rows.length).toBeGreaterThan(0);
  });

  it('opens, and every record is readable', async () => {
    const db = await stored('v2-read', sampleOf(2));
    expect(await openBook(db)).toMatchObject({ ok: true });
    for (const table of recordTables) {
      for (const { record } of await db.rows(table).toArray()) {
        expect(recordSchemas[table].safeParse(record).error, table).toBeUndefined();
      }
    }
  });

  it('holds what a rebuild of it would hold', async () => {
    const sample = sampleOf(2);
    const db = await stored('v2-derived', sample);
    const now = Date.parse(`${sample.today}T12:00:00Z`);
    // Since 0.2 profiles have badges too: given once to what an older version kept.
    expect(await addProfileBadges(db, { now, today: sample.today })).toBe(true);
    const badges = await db.badges.toArray();
    await rebuildDerived(db, { now, today: sample.today, cause: null });
    expect(await db.badges.toArray()).toEqual(badges);
    await expectDerivedAsBefore(db, sample.tables);
  });

  it('finds merges by the records in them, pairs by their key, imports by file and columns', async () => {
    const db = await stored('v2-index', sampleOf(2));
    const [merge, distinction, file] = await Promise.all([
      db.rows('merges').toCollection().first(),
      db.rows('distinctions').toCollection().first(),
      db.rows('imports').toCollection().first(),
    ]);
    if (!merge || !distinction || !file) throw new Error('the sample is not full');
    const { survivorId, mergedId, moved } = merge.record;
    for (const [index, value] of [
      ['index.survivorId', survivorId],
      ['index.mergedId', mergedId],
      ['index.movedIds', moved[0]?.id ?? ''],
    ] as const)
      expect(await db.rows('merges').where(index).equals(value).count(), index).toBe(1);
    const pair = distinction.record.pair.join(' ');
    expect(await db.rows('distinctions').where('index.pairKey').equals(pair).count()).toBe(1);
    const { fileHash, columnsKey } = file.record;
    expect(await db.rows('imports').where('index.fileHash').equals(fileHash).count()).toBe(1);
    const mapped = db.rows('imports').where('index.columnsKey');
    expect(await mapped.equals(columnsKey ?? '').count()).toBe(1);
  });
});
