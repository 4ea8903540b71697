import type { Work } from '../../db/command';
import type { Interaction } from '../../schema/records/interaction';
import { type MergeKind, type Moved, pairKeyOf, pairOf } from '../../schema/records/merge';
import type { Order } from '../../schema/records/order';
import { renamed } from './names';

/** What goes over to the survivor, and where what belonged to a customer goes. */
export interface Moving {
  kind: MergeKind;
  survivorId: string;
  mergedId: string;
  /** Addresses the survivor has from now on: what refused them to it is withdrawn. */
  emailKeys: readonly string[];
  /** From one customer to another; a customer that is not named keeps what it has. */
  customers: ReadonlyMap<string, string>;
}

const rangeOf = (start: string): [[string, string], [string, string]] => [
  [start, ''],
  [start, '\uffff'],
];

/** Everything that names the merged record names the survivor; answers what it takes to turn that back. */
export async function moveAll(work: Work, moving: Moving): Promise<Moved[]> {
  return [
    ...(moving.kind === 'company' ? await movePeople(work, moving) : []),
    ...(await moveOrders(work, moving)),
    ...(await moveInteractions(work, moving)),
    ...(await moveRatings(work, moving)),
    ...(await moveRefusals(work, moving)),
    ...(await moveDistinctions(work, moving)),
  ];
}

async function movePeople({ db, changes, now }: Work, moving: Moving): Promise<Moved[]> {
  const rows = await db.rows('contacts').where('index.companyId').equals(moving.mergedId).toArray();
  const moved: Moved[] = [];
  for (const { id, record } of rows) {
    const after = { companyId: moving.survivorId, updatedAt: now };
    await changes.put('contacts', id, { ...record, ...after });
    const before = { companyId: record.companyId, updatedAt: record.updatedAt };
    moved.push({ table: 'contacts', id, before, after });
  }
  return moved;
}

async function moveOrders({ db, changes, now }: Work, moving: Moving): Promise<Moved[]> {
  const orders = new Map<string, Order>();
  for (const from of moving.customers.keys()) {
    const rows = await db
      .rows('orders')
      .where('[index.customerId+index.orderedOn]')
      .between(...rangeOf(from))
      .toArray();
    for (const { id, record } of rows) orders.set(id, record);
  }
  const named = await db.rows('orders').where('index.contactId').equals(moving.mergedId).toArray();
  for (const { id, record } of named) orders.set(id, record);
  const moved: Moved[] = [];
  for (const [id, record] of orders) {
    const { customerId, contactId, updatedAt } = record;
    const after = {
      customerId: moving.customers.get(customerId) ?? customerId,
      contactId: contactId === moving.mergedId ? moving.survivorId : contactId,
      updatedAt: now,
    };
    await changes.put('orders', id, { ...record, ...after });
    moved.push({ table: 'orders', id, before: { customerId, contactId, updatedAt }, after });
  }
  return moved;
}

async function moveInteractions({ db, changes, now }: Work, moving: Moving): Promise<Moved[]> {
  const found = new Map<string, Interaction>();
  const table = db.rows('interactions');
  for (const from of moving.customers.keys()) {
    const rows = await table
      .where('[index.customerId+index.at]')
      .between([from, 0], [from, Number.MAX_SAFE_INTEGER])
      .toArray();
    for (const { id, record } of rows) found.set(id, record);
  }
  const named = await table.where('index.contactIds').equals(moving.mergedId).toArray();
  for (const { id, record } of named) found.set(id, record);
  const moved: Moved[] = [];
  for (const [id, record] of found) {
    const { customerId, contactIds, updatedAt } = record;
    const after = {
      customerId: customerId === null ? null : (moving.customers.get(customerId) ?? customerId),
      contactIds: renamed(contactIds, moving.mergedId, moving.survivorId),
      updatedAt: now,
    };
    await changes.put('interactions', id, { ...record, ...after });
    moved.push({ table: 'interactions', id, before: { customerId, contactIds, updatedAt }, after });
  }
  return moved;
}

/** Of two ratings for one quarter the receiving customer's counts; the other stays where it is. */
async function moveRatings({ db, changes, now }: Work, moving: Moving): Promise<Moved[]> {
  const ratings = db.rows('ratings').where('[index.customerId+index.quarter]');
  const moved: Moved[] = [];
  for (const [from, to] of moving.customers) {
    const taken = new Set(
      (await ratings.between(...rangeOf(to)).toArray()).map(({ record }) => record.quarter),
    );
    for (const { id, record } of await ratings.between(...rangeOf(from)).toArray()) {
      if (taken.has(record.quarter)) continue;
      const after = { customerId: to, updatedAt: now };
      await changes.put('ratings', id, { ...record, ...after });
      const before = { customerId: from, updatedAt: record.updatedAt };
      moved.push({ table: 'ratings', id, before, after });
    }
  }
  return moved;
}

/** "Not this person" goes along, unless the survivor has the address from now on. */
async function moveRefusals({ db, changes, now }: Work, moving: Moving): Promise<Moved[]> {
  const { survivorId, mergedId, emailKeys } = moving;
  const rows = await db
    .rows('refusals')
    .filter(({ record }) => {
      if (record.deletedAt !== undefined) return false;
      const has = emailKeys.includes(record.emailKey);
      return record.targetId === mergedId || (record.targetId === survivorId && has);
    })
    .toArray();
  const moved: Moved[] = [];
  for (const { id, record } of rows) {
    const { targetId, updatedAt } = record;
    const after = emailKeys.includes(record.emailKey)
      ? { targetId, updatedAt: now, deletedAt: now }
      : { targetId: survivorId, updatedAt: now };
    await changes.put('refusals', id, { ...record, ...after });
    moved.push({ table: 'refusals', id, before: { targetId, updatedAt }, after });
  }
  return moved;
}

/** Whom the merged one is not, the survivor is not either; that the two are not the same is withdrawn. */
async function moveDistinctions({ db, changes, now }: Work, moving: Moving): Promise<Moved[]> {
  const { survivorId, mergedId } = moving;
  const table = db.rows('distinctions');
  const moved: Moved[] = [];
  for (const { id, record } of await table.where('index.ids').equals(mergedId).toArray()) {
    const { pair: old, updatedAt } = record;
    const other = old.find((member) => member !== mergedId) ?? mergedId;
    const pair = pairOf(other, survivorId);
    const known = await table.where('index.pairKey').equals(pairKeyOf(pair)).count();
    const after =
      other === survivorId || known > 0
        ? { pair: old, updatedAt: now, deletedAt: now }
        : { pair, updatedAt: now };
    await changes.put('distinctions', id, { ...record, ...after });
    moved.push({ table: 'distinctions', id, before: { pair: old, updatedAt }, after });
  }
  return moved;
}
