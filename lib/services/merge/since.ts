import type { BookDatabase } from '../../db/database';
import { customerIdOf, isLive } from '../../db/derive/customers';
import { wholeHistory } from '../../db/derive/history';
import type { Merge, Stayed } from '../../schema/records/merge';
import { editedCompany, editedContact } from './part';

/**
 * What was done to the survivor since the merge: fields edited, and interactions, orders and ratings
 * added. All of it stays with the survivor when the merge is taken apart.
 */
export async function doneSince(db: BookDatabase, merge: Merge): Promise<Stayed[]> {
  const fields = await editedFields(db, merge);
  const customerId = await customerOf(db, merge);
  const isNew = (record: { id: string; createdAt: number; deletedAt?: number | undefined }) =>
    isLive(record) && record.createdAt > merge.at;
  const [orders, logged, withThem, ratings] = await Promise.all([
    db
      .rows('orders')
      .where('[index.customerId+index.orderedOn]')
      .between([customerId, ''], [customerId, '\uffff'])
      .toArray(),
    wholeHistory(db, customerId),
    db.rows('interactions').where('index.contactIds').equals(merge.survivorId).toArray(),
    db
      .rows('ratings')
      .where('[index.customerId+index.quarter]')
      .between([customerId, ''], [customerId, '\uffff'])
      .toArray(),
  ]);
  const about = (record: (typeof logged)[number]): boolean =>
    merge.kind === 'company' || record.contactIds.includes(merge.survivorId);
  const own = ({ record }: (typeof orders)[number]): boolean =>
    merge.kind === 'company' ||
    customerId === merge.survivorId ||
    record.contactId === merge.survivorId;
  const added = (
    table: Stayed['table'],
    rows: readonly { record: Parameters<typeof isNew>[0] }[],
  ) =>
    [...new Set(rows.filter(({ record }) => isNew(record)).map(({ record }) => record.id))].map(
      (id): Stayed => ({ table, id, field: null }),
    );
  return [
    ...fields,
    ...added('interactions', [...logged.filter(about).map((record) => ({ record })), ...withThem]),
    ...added('orders', orders.filter(own)),
    ...(merge.kind === 'company' || customerId === merge.survivorId
      ? added('ratings', ratings)
      : []),
  ];
}

async function editedFields(db: BookDatabase, merge: Merge): Promise<Stayed[]> {
  const id = merge.survivorId;
  if (merge.kind === 'contact') {
    const now = (await db.rows('contacts').get(id))?.record;
    if (!now) return [];
    const fields = editedContact(now, merge.survivor.after);
    return fields.map((field) => ({ table: 'contacts', id, field }));
  }
  const now = (await db.rows('companies').get(id))?.record;
  if (!now) return [];
  const fields = editedCompany(now, merge.survivor.after);
  return fields.map((field) => ({ table: 'companies', id, field }));
}

async function customerOf(db: BookDatabase, { kind, survivorId }: Merge): Promise<string> {
  if (kind === 'company') return survivorId;
  const contact = (await db.rows('contacts').get(survivorId))?.record;
  return contact ? customerIdOf(contact) : survivorId;
}
