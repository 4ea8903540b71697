import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { id, testBook } from '../../../tests/support/book';
import { companyKey } from '../../domain/matching/companyKey';
import type { Company, Contact } from '../../schema/records/contact';
import { blankContact } from '../../schema/records/contact';
import type { Order } from '../../schema/records/order';
import { countAnew, keepCounts, keptCounts } from '../counts';
import type { BookDatabase } from '../database';
import { rebuildDerived } from '../derive/rebuild';
import type { Image } from '../internal';
import { derivedTables } from '../records';
import { type BulkWrites, writeBulk } from './writes';

const today = '2026-11-22';
const base = (now: number) => ({ createdAt: now, updatedAt: now, provenance: {} });

const companyOf = (key: string, name: string, domains: string[], now: number): Company => ({
  ...base(now),
  id: key,
  name,
  nameKey: companyKey(name),
  domains,
  website: null,
  phone: null,
  address: null,
  note: null,
});

const contactOf = (
  key: string,
  name: string,
  emails: string[],
  companyId: string | null,
  now: number,
): Contact => ({
  ...base(now),
  ...blankContact,
  id: key,
  name,
  emails: emails.map((address) => ({ address, key: address })),
  companyId,
});

const orderOf = (
  key: string,
  customerId: string,
  month: number,
  amount: number,
  now: number,
): Order => ({
  id: key,
  createdAt: now,
  updatedAt: now,
  customerId,
  contactId: null,
  number: null,
  orderedOn: `2026-0${month}-10`,
  dueOn: amount % 2 === 0 ? `2026-0${month}-28` : null,
  currency: 'EUR',
  amount: String(amount),
  lines: [],
  payments: [],
  writtenOff: '0',
  note: null,
});

const companyIds = Array.from({ length: 4 }, id);
const contactIds = Array.from({ length: 6 }, id);
const orderIds = Array.from({ length: 6 }, id);
const tables = ['companies', 'contacts', 'orders'];
const names = ['Acme', 'Beta Ltd', '한빛'];
const addresses = ['a@acme.example', 'b@beta.example', 'c@mail.example'];

const at = fc.nat(5);
const company = fc.record({
  table: fc.constant('companies' as const),
  at,
  gone: fc.boolean(),
  name: fc.nat(2),
  domain: fc.nat(3),
});
const contact = fc.record({
  table: fc.constant('contacts' as const),
  at,
  gone: fc.boolean(),
  name: fc.nat(2),
  emails: fc.uniqueArray(fc.nat(2), { maxLength: 2 }),
  company: fc.nat(5),
});
const order = fc.record({
  table: fc.constant('orders' as const),
  at,
  gone: fc.boolean(),
  customer: fc.nat(9),
  month: fc.integer({ min: 1, max: 9 }),
  amount: fc.nat(9),
});
const steps = fc.array(fc.array(fc.oneof(company, contact, order), { maxLength: 6 }), {
  maxLength: 6,
});
type Edit =
  typeof company extends fc.Arbitrary<infer A>
    ? typeof contact extends fc.Arbitrary<infer B>
      ? typeof order extends fc.Arbitrary<infer C>
        ? A | B | C
        : never
      : never
    : never;

async function imagesOf(
  db: BookDatabase,
  edits: readonly Edit[],
  now: number,
): Promise<BulkWrites> {
  const companies = new Map<string, Image<Company>>();
  const contacts = new Map<string, Image<Contact>>();
  const orders = new Map<string, Image<Order>>();
  const there = new Set(await db.rows('companies').toCollection().primaryKeys());
  // A person never names a company that a later step brings.
  const sorted = [...edits].sort((a, b) => tables.indexOf(a.table) - tables.indexOf(b.table));
  for (const edit of sorted) {
    if (edit.table === 'companies') {
      const key = companyIds[edit.at % 4] ?? '';
      const before = (await db.rows('companies').get(key))?.record ?? null;
      const domains = edit.domain < 3 ? [`d${edit.domain}.example`] : [];
      const made = companyOf(key, names[edit.name] ?? '', domains, before?.createdAt ?? now);
      companies.set(key, { id: key, before, after: edit.gone ? null : made });
      if (edit.gone) there.delete(key);
      else there.add(key);
    } else if (edit.table === 'contacts') {
      const key = contactIds[edit.at] ?? '';
      const before = (await db.rows('contacts').get(key))?.record ?? null;
      const emails = edit.emails.map((n) => addresses[n] ?? '');
      const made = contactOf(
        key,
        names[edit.name] ?? '',
        emails,
        there.has(companyIds[edit.company] ?? '') ? (companyIds[edit.company] ?? null) : null,
        before?.createdAt ?? now,
      );
      contacts.set(key, { id: key, before, after: edit.gone ? null : made });
    } else {
      const key = orderIds[edit.at] ?? '';
      const before = (await db.rows('orders').get(key))?.record ?? null;
      const customer = [...companyIds, ...contactIds][edit.customer] ?? '';
      orders.set(key, {
        id: key,
        before,
        after: edit.gone ? null : orderOf(key, customer, edit.month, edit.amount, now),
      });
    }
  }
  const real = <Stored>(images: Map<string, Image<Stored>>) =>
    [...images.values()].filter(({ before, after }) => before !== null || after !== null);
  return { companies: real(companies), contacts: real(contacts), orders: real(orders) };
}

/** A step of an import never takes out a customer who still has orders or people; nor does this test. */
async function sound(db: BookDatabase, writes: BulkWrites): Promise<boolean> {
  const orders = new Map(
    (await db.rows('orders').toArray()).map(({ id: key, record }) => [key, record]),
  );
  for (const { id: key, after } of writes.orders) {
    if (after) orders.set(key, after);
    else orders.delete(key);
  }
  const gone = new Set(
    [...writes.companies, ...writes.contacts].flatMap(({ id: key, after }) => (after ? [] : [key])),
  );
  const fresh = new Set(
    [...writes.companies, ...writes.contacts].flatMap(({ id: key, before }) =>
      before ? [] : [key],
    ),
  );
  const people = new Map(
    (await db.rows('contacts').toArray()).map(({ id: key, record }) => [key, record]),
  );
  for (const { id: key, after } of writes.contacts) {
    if (after) people.set(key, after);
    else people.delete(key);
  }
  if ([...people.values()].some(({ companyId }) => companyId !== null && gone.has(companyId)))
    return false;
  return [...orders.values()].every(({ customerId, id: key }) => {
    const written = writes.orders.some((image) => image.id === key);
    return !gone.has(customerId) && (written || !fresh.has(customerId));
  });
}

const derived = async (db: BookDatabase) =>
  Object.fromEntries(
    await Promise.all(derivedTables.map(async (table) => [table, await db.table(table).toArray()])),
  );

describe('large steps', () => {
  it('leave the derived tables as a rebuild would make them', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        const { db, clock } = testBook();
        await keepCounts(db, await countAnew(db));
        for (const edits of all) {
          const now = clock.now();
          const writes = await imagesOf(db, edits, now);
          if (!(await sound(db, writes))) continue;
          await db.transaction('rw', db.tables, async () => {
            await writeBulk(db, writes, { now, today });
          });
        }
        expect(await keptCounts(db)).toEqual(await countAnew(db));
        const kept = await derived(db);
        await rebuildDerived(db, { now: clock.now(), today, cause: null });
        expect(kept).toEqual(await derived(db));
        await db.delete();
      }),
      { numRuns: 150 },
    );
  }, 120_000);
});
