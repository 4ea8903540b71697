import type { Company, Contact } from '../../schema/records/contact';
import type { Order } from '../../schema/records/order';
import { type Clock, dayOf } from '../clock';
import type { BookDatabase } from '../database';
import { isLive } from '../derive/customers';
import type { Image, StepTrace, TableTrace } from '../internal';
import type { Records } from '../records';
import { forgetDistinctions, forgetMail, inUse } from './inUse';
import { type BulkTable, type BulkWrites, bulkTables, writeBulk } from './writes';

/** A record that stays as it is: somebody edited it since, or other records hang on it. */
export interface Left {
  table: BulkTable;
  id: string;
  reason: 'edited' | 'used';
  /** A person's or company's name, an order's number. */
  name: string;
}

const nameOf = (record: Company | Contact | Order): string =>
  'name' in record ? record.name : (record.number ?? record.orderedOn);

interface Found<Stored> {
  images: Image<Stored>[];
  left: Left[];
}

/** What of one table is still as the step left it, with what it was before. */
async function untouched<Table extends BulkTable>(
  db: BookDatabase,
  table: Table,
  trace: TableTrace<Records[Table]>,
  at: number,
): Promise<Found<Records[Table]>> {
  const before = new Map<string, Records[Table]>(trace.before.map((record) => [record.id, record]));
  const ids = [...trace.made, ...before.keys()];
  const rows = ids.length === 0 ? [] : await db.rows(table).bulkGet(ids);
  const found: Found<Records[Table]> = { images: [], left: [] };
  for (const row of rows) {
    if (row === undefined) continue;
    const { id, record } = row;
    if (record.updatedAt === at)
      found.images.push({ id, before: record, after: before.get(id) ?? null });
    // Taken out by the rep since: there is nothing to take back, nor to list.
    else if (isLive(record)) found.left.push({ table, id, reason: 'edited', name: nameOf(record) });
  }
  return found;
}

const keep = <Stored extends Company | Contact>(
  table: 'companies' | 'contacts',
  found: Found<Stored>,
  used: ReadonlySet<string>,
): Found<Stored> => ({
  images: found.images.filter(({ id }) => !used.has(id)),
  left: [
    ...found.left,
    ...found.images.flatMap(({ id, before }): Left[] =>
      before && used.has(id) ? [{ table, id, reason: 'used', name: before.name }] : [],
    ),
  ],
});

const goneOf = <Stored>(images: readonly Image<Stored>[]): string[] =>
  images.flatMap(({ id, after }) => (after === null ? [id] : []));

/** The rest of a trace: what a later attempt could still take back. */
const restOf = <Stored extends { id: string }>(
  trace: TableTrace<Stored>,
  left: ReadonlySet<string>,
): TableTrace<Stored> => ({
  made: trace.made.filter((id) => left.has(id)),
  before: trace.before.filter(({ id }) => left.has(id)),
});

/**
 * Takes one step of an import back in one transaction; what was edited since, or is needed by other
 * records, is left and listed, and so is its part of the trace. Taking a step back again changes nothing.
 */
export async function takeStepBack(
  db: BookDatabase,
  clock: Clock,
  stepId: string,
  save: (left: readonly Left[]) => Promise<void>,
): Promise<Left[]> {
  return await db.transaction('rw', db.tables, async () => {
    const row = await db.commands.get(stepId);
    const step = row?.step;
    if (!row || !step) {
      await save([]);
      return [];
    }
    const { writes, left } = await undoOf(db, step);
    await writeBulk(db, writes, { now: clock.now(), today: dayOf(clock) });
    await forgetMail(db, new Set(goneOf(writes.contacts)));
    await forgetDistinctions(db, goneOf(writes.contacts));
    if (left.length === 0) await db.commands.delete(stepId);
    else await db.commands.put({ ...row, step: leftOf(step, left) });
    await save(left);
    return left;
  });
}

function leftOf(step: StepTrace, left: readonly Left[]): StepTrace {
  const ids = new Set(left.map(({ id }) => id));
  return {
    at: step.at,
    companies: restOf(step.companies, ids),
    contacts: restOf(step.contacts, ids),
    orders: restOf(step.orders, ids),
  };
}

async function undoOf(
  db: BookDatabase,
  step: StepTrace,
): Promise<{ writes: BulkWrites; left: Left[] }> {
  const orders = await untouched(db, 'orders', step.orders, step.at);
  const going = { orders: new Set(goneOf(orders.images)), contacts: new Set<string>() };
  const people = await untouched(db, 'contacts', step.contacts, step.at);
  const usedPeople = await inUse(db, goneOf(people.images), going);
  const contacts = keep('contacts', people, usedPeople);
  going.contacts = new Set(goneOf(contacts.images));
  // A person put back into an earlier company leaves the one that goes.
  for (const { id, before, after } of contacts.images)
    if (before && after && before.companyId !== after.companyId) going.contacts.add(id);
  const firms = await untouched(db, 'companies', step.companies, step.at);
  const companies = keep('companies', firms, await inUse(db, goneOf(firms.images), going));
  const writes = { orders: orders.images, contacts: contacts.images, companies: companies.images };
  const left = [...companies.left, ...contacts.left, ...orders.left];
  return {
    writes,
    left: left.sort((a, b) => bulkTables.indexOf(a.table) - bulkTables.indexOf(b.table)),
  };
}
