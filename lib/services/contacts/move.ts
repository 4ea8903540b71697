import type { Work } from '../../db/command';
import { customersIn, namingCustomers, wholeHistory } from '../../db/derive/history';
import { Refused } from '../../db/refused';
import type { CommandArgs } from '../book';
import { chooseCompany } from './company';
import { liveCompany, liveContact, typedNow } from './records';

/** Everything kept under one customer goes to another: orders, interactions, and ratings it has none of. */
export async function moveCustomer(
  { db, changes, now }: Work,
  from: string,
  to: string,
): Promise<void> {
  const range = (start: string): [[string, string], [string, string]] => [
    [start, ''],
    [start, '\uffff'],
  ];
  const orders = await db
    .rows('orders')
    .where('[index.customerId+index.orderedOn]')
    .between(...range(from))
    .toArray();
  for (const { record } of orders)
    await changes.put('orders', record.id, { ...record, customerId: to, updatedAt: now });
  for (const record of await wholeHistory(db, from)) {
    const named = customersIn(record).map((id) => (id === from ? to : id));
    const moved = { ...record, ...namingCustomers(named), updatedAt: now };
    await changes.put('interactions', record.id, moved);
  }
  const ratings = db.rows('ratings').where('[index.customerId+index.quarter]');
  const rated = new Set(
    (await ratings.between(...range(to)).toArray()).map((row) => row.record.quarter),
  );
  const own = await db
    .rows('ratings')
    .where('[index.customerId+index.quarter]')
    .between(...range(from))
    .toArray();
  for (const { record } of own) {
    if (rated.has(record.quarter)) continue;
    await changes.put('ratings', record.id, { ...record, customerId: to, updatedAt: now });
  }
}

/**
 * Puts a contact under another company, or none. A person who was a customer in their own right brings
 * their orders and history into the company; what was done for a company stays with it.
 */
export async function moveContact(work: Work, args: CommandArgs<'contact.move'>): Promise<void> {
  const { db, changes, now } = work;
  const contact = await liveContact(db, args.contactId);
  const companyId = await chooseCompany(work, args.company, null, {});
  if (companyId === contact.companyId) return;
  if (contact.companyId === null && companyId !== null)
    await moveCustomer(work, contact.id, companyId);
  const provenance = { ...contact.provenance, ...typedNow(['company'], now) };
  await changes.put('contacts', contact.id, { ...contact, companyId, provenance, updatedAt: now });
}

/** Orders of a customer without domain or contact go to a company of the book; the placeholder is deleted. */
export async function linkCustomer(work: Work, args: CommandArgs<'customer.link'>): Promise<void> {
  const { db, changes, now } = work;
  const placeholder = await liveCompany(db, args.customerId);
  const company = await liveCompany(db, args.companyId);
  if (placeholder.id === company.id)
    throw new Refused('bad-input', 'a company cannot be linked to itself', 'companyId');
  const people = await db
    .rows('contacts')
    .where('index.companyId')
    .equals(placeholder.id)
    .toArray();
  for (const { record } of people)
    await changes.put('contacts', record.id, { ...record, companyId: company.id, updatedAt: now });
  await moveCustomer(work, placeholder.id, company.id);
  // The next file that names the placeholder, by number or by name, means the company.
  const keys = [
    ...(company.externalKeys ?? []),
    ...(placeholder.externalKeys ?? []),
    placeholder.name,
  ];
  await changes.put('companies', company.id, {
    ...company,
    externalKeys: [...new Set(keys)],
    updatedAt: now,
  });
  await changes.put('companies', placeholder.id, {
    ...placeholder,
    updatedAt: now,
    deletedAt: now,
  });
}
