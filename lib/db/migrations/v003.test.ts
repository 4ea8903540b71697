import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { expectDerivedAsBefore } from '../../../tests/support/rebuilt';
import { undoCommand } from '../command';
import { BookDatabase } from '../database';
import { historyOf } from '../derive/history';
import { addProfileBadges } from '../derive/profiles';
import { rebuildDerived } from '../derive/rebuild';
import { openBook } from '../open';
import { recordTables } from '../records';
import { recordSchemas } from '../tables';
import * as v001 from './v001';
import * as v002 from './v002';
import * as v003 from './v003';

const sampleOf = (version: number) =>
  z
    .object({
      version: z.literal(version),
      today: z.string(),
      tables: z.record(z.string(), z.array(z.unknown())),
    })
    .parse(JSON.parse(readFileSync(`tests/fixtures/db/v00${version}.json`, 'utf8')));

type Sample = ReturnType<typeof sampleOf>;
const stores: Record<number, Record<string, string>> = {
  1: v001.stores,
  2: { ...v001.stores, ...v002.stores },
  3: { ...v001.stores, ...v002.stores, ...v003.stores },
};

/** The sample as a browser of its version left it. */
async function stored(name: string, sample: Sample): Promise<BookDatabase> {
  const db = new Dexie(name);
  db.version(sample.version).stores(stores[sample.version] ?? {});
  for (const [table, rows] of Object.entries(sample.tables)) await db.table(table).bulkAdd(rows);
  db.close();
  return new BookDatabase(name);
}

describe.each([1, 2])('a full database of version %i opened by version 3', (version) => {
  it('keeps every row as it was', async () => {
    const sample = sampleOf(version);
    const db = await stored(`v${version}-to-3`, sample);
    expect(await openBook(db)).toMatchObject({ ok: true });
    expect(db.tables.map(({ name }) => name).sort()).toEqual(Object.keys(stores[3] ?? {}).sort());
    for (const [table, rows] of Object.entries(sample.tables))
      expect(await db.table(table).toArray(), table).toEqual(rows);
  });

  it('still takes back what the older version did', async () => {
    const db = await stored(`v${version}-undo-3`, sampleOf(version));
    await openBook(db);
    const last = await db.commands.orderBy('at').reverse().first();
    const undone = await undoCommand(
      db,
      { now: () => Date.parse('2026-11-03T10:00:00Z'), zone: 'UTC' },
      { id: '01a20438-8748-73cf-8dff-000000000001', undoId: last?.id ?? '' },
    );
    expect(undone).toMatchObject({ ok: true });
  });
});

describe('a full database of version 3', () => {
  it('opens, every record is readable, and it holds what a rebuild of it would hold', async () => {
    const sample = sampleOf(3);
    expect(Object.keys(sample.tables).sort()).toEqual(Object.keys(stores[3] ?? {}).sort());
    for (const rows of Object.values(sample.tables)) expect(rows.length).toBeGreaterThan(0);
    const db = await stored('v3-read', sample);
    expect(await openBook(db)).toMatchObject({ ok: true });
    for (const table of recordTables)
      for (const { record } of await db.rows(table).toArray())
        expect(recordSchemas[table].safeParse(record).error, table).toBeUndefined();
    const now = Date.parse(`${sample.today}T12:00:00Z`);
    expect(await addProfileBadges(db, { now, today: sample.today })).toBe(true);
    const badges = await db.badges.toArray();
    await rebuildDerived(db, { now, today: sample.today, cause: null });
    expect(await db.badges.toArray()).toEqual(badges);
    await expectDerivedAsBefore(db, sample.tables);
  });

  it('finds a shared mail under each of its customers, as the own one of the first alone', async () => {
    const db = await stored('v3-index', sampleOf(3));
    const mail = (await db.rows('interactions').toArray())
      .map(({ record }) => record)
      .find(({ alsoCustomerIds }) => alsoCustomerIds !== undefined);
    const [other = ''] = mail?.alsoCustomerIds ?? [];
    const ids = async (customerId: string, part: 'own' | 'shared') =>
      await historyOf(db, customerId)[part]().primaryKeys();
    expect(await ids(other, 'shared')).toEqual([mail?.id]);
    expect(await ids(other, 'own')).not.toContain(mail?.id);
    expect(await ids(mail?.customerId ?? '', 'own')).toContain(mail?.id);
    expect(await ids(mail?.customerId ?? '', 'shared')).toEqual([]);
  });
});
