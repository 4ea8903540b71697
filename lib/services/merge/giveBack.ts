import type { Work } from '../../db/command';
import { customersIn, namingCustomers } from '../../db/derive/history';
import { type Merge, type Moved, pairOf } from '../../schema/records/merge';
import type { CreditRating } from '../../schema/records/standing';
import { namedBack, renamed } from './names';

export interface Back {
  merge: Merge;
  /** Standing merges that came later and touch the same, oldest first; their entries are mended. */
  later: readonly Merge[];
  /** Where what a customer had before goes now: a person may have joined a company since. */
  customerNow: (id: string) => string;
}

type Entry<Table extends Moved['table']> = Extract<Moved, { table: Table }>;

/** Untouched since the merge, a record gets its old time back; what was edited keeps that it was. */
const timeOf = (record: { updatedAt: number }, { before, after }: Moved, now: number): number =>
  record.updatedAt === after.updatedAt ? before.updatedAt : now;

/** Gives one moved record back to whom it belonged to; what was edited in it since stays in it. */
export async function giveBack(work: Work, entry: Moved, back: Back): Promise<void> {
  switch (entry.table) {
    case 'contacts':
      return await contactBack(work, entry, back);
    case 'orders':
      return await orderBack(work, entry, back);
    case 'interactions':
      return await interactionBack(work, entry, back);
    case 'ratings':
      return await ratingBack(work, entry, back);
    case 'refusals':
      return await refusalBack(work, entry, back);
    case 'distinctions':
      return await distinctionBack(work, entry, back);
  }
}

async function contactBack(
  { db, changes, now }: Work,
  entry: Entry<'contacts'>,
  { merge }: Back,
): Promise<void> {
  const record = (await db.rows('contacts').get(entry.id))?.record;
  // Who was put under another company since belongs there.
  if (record?.companyId !== merge.survivorId) return;
  const updatedAt = timeOf(record, entry, now);
  await changes.put('contacts', entry.id, { ...record, ...entry.before, updatedAt });
}

async function orderBack(
  { db, changes, now }: Work,
  entry: Entry<'orders'>,
  { merge, customerNow }: Back,
): Promise<void> {
  const record = (await db.rows('orders').get(entry.id))?.record;
  if (!record) return;
  const { before, after } = entry;
  const named = before.contactId !== after.contactId && record.contactId === merge.survivorId;
  await changes.put('orders', entry.id, {
    ...record,
    // An order is nobody's to give away by hand: it moves with its customer and comes back with it.
    customerId:
      before.customerId === after.customerId ? record.customerId : customerNow(before.customerId),
    contactId: named ? before.contactId : record.contactId,
    updatedAt: timeOf(record, entry, now),
  });
}

/** Goes back through the later merges, takes this one out, and goes forward again without it. */
function peopleBack(
  now: readonly string[],
  entry: Entry<'interactions'>,
  { merge, later }: Back,
): string[] {
  const steps = later.flatMap((other) => {
    const own = other.moved.find(({ table, id }) => table === 'interactions' && id === entry.id);
    return own?.table === 'interactions' ? [{ other, own }] : [];
  });
  let ids = [...now];
  for (const { other, own } of steps.toReversed())
    ids = namedBack(ids, own, other.survivorId, other.mergedId);
  ids = namedBack(ids, entry, merge.survivorId, merge.mergedId);
  for (const { other, own } of steps) {
    own.before.contactIds = ids;
    ids = renamed(ids, other.mergedId, other.survivorId);
    own.after.contactIds = ids;
  }
  return ids;
}

async function interactionBack(
  { db, changes, now }: Work,
  entry: Entry<'interactions'>,
  back: Back,
): Promise<void> {
  const record = (await db.rows('interactions').get(entry.id))?.record;
  if (!record) return;
  const before = customersIn(entry.before);
  const after = customersIn(entry.after);
  const customers = customersIn(record).map((now, place) => {
    const old = before[place];
    return old === undefined || old === after[place] ? now : old && back.customerNow(old);
  });
  await changes.put('interactions', entry.id, {
    ...record,
    ...namingCustomers(customers),
    contactIds: peopleBack(record.contactIds, entry, back),
    updatedAt: timeOf(record, entry, now),
  });
}

/** A rating saved over it since is the survivor's own and stays; the old one comes back as it was. */
async function ratingBack(
  { db, changes, now }: Work,
  entry: Entry<'ratings'>,
  { customerNow }: Back,
): Promise<void> {
  const record = (await db.rows('ratings').get(entry.id))?.record;
  if (!record) return;
  const { deletedAt: _gone, ...live } = record;
  const updatedAt = timeOf(record, entry, now);
  const customerId = await roomFor(db, record, customerNow(entry.before.customerId), entry);
  await changes.put('ratings', entry.id, { ...live, customerId, updatedAt });
}

/** A customer that has a rating for the quarter keeps it; the other waits under the old customer. */
async function roomFor(
  db: Work['db'],
  rating: CreditRating,
  customerId: string,
  { before }: Entry<'ratings'>,
): Promise<string> {
  if (customerId === before.customerId) return customerId;
  const rows = await db
    .rows('ratings')
    .where('[index.customerId+index.quarter]')
    .equals([customerId, rating.quarter])
    .toArray();
  return rows.some(({ id }) => id !== rating.id) ? before.customerId : customerId;
}

async function refusalBack(
  { db, changes, now }: Work,
  entry: Entry<'refusals'>,
  { merge }: Back,
): Promise<void> {
  const record = (await db.rows('refusals').get(entry.id))?.record;
  if (!record) return;
  const { before, after } = entry;
  const updatedAt = timeOf(record, entry, now);
  const { deletedAt, ...live } = record;
  const targetId = record.targetId === merge.survivorId ? before.targetId : record.targetId;
  const withdrawn = deletedAt === undefined || deletedAt === after.deletedAt;
  await changes.put('refusals', entry.id, {
    ...live,
    ...(withdrawn ? {} : { deletedAt }),
    targetId,
    updatedAt,
  });
}

async function distinctionBack(
  { db, changes, now }: Work,
  entry: Entry<'distinctions'>,
  { merge }: Back,
): Promise<void> {
  const record = (await db.rows('distinctions').get(entry.id))?.record;
  if (!record) return;
  const { survivorId, mergedId } = merge;
  const { deletedAt, ...live } = record;
  const [one, other] = record.pair;
  const back = (id: string): string => (id === survivorId ? mergedId : id);
  const pair = record.pair.includes(mergedId) ? record.pair : pairOf(back(one), back(other));
  const withdrawn = deletedAt === undefined || deletedAt === entry.after.deletedAt;
  await changes.put('distinctions', entry.id, {
    ...live,
    ...(withdrawn ? {} : { deletedAt }),
    pair,
    updatedAt: timeOf(record, entry, now),
  });
}
