import type { Work } from '../../db/command';
import { Refused } from '../../db/refused';
import type { Contact } from '../../schema/records/contact';
import type { CommandArgs } from '../book';
import { liveCompany, liveContact } from '../contacts/records';
import { joinCompanies, joinContacts } from './join';
import { moveAll } from './move';

async function checkNew(
  { db }: Work,
  { mergeId, survivorId, mergedId }: { mergeId: string; survivorId: string; mergedId: string },
): Promise<void> {
  if (survivorId === mergedId)
    throw new Refused('bad-input', 'a record cannot be merged with itself', 'mergedId');
  if (await db.rows('merges').get(mergeId))
    throw new Refused('bad-input', 'this merge id is taken', 'mergeId');
}

/**
 * Where the data of each customer goes. A person in their own right brings it to wherever the one that
 * is left belongs; what was done for a company stays with the company.
 */
function customersOf(survivor: Contact, merged: Contact, joined: Contact): Map<string, string> {
  const final = joined.companyId ?? survivor.id;
  const customers = new Map([[merged.id, merged.companyId === null ? final : survivor.id]]);
  if (survivor.companyId === null && final !== survivor.id) customers.set(survivor.id, final);
  return customers;
}

/** Makes one contact of two; everything that named the merged one names the survivor. */
export async function mergeContacts(work: Work, args: CommandArgs<'contact.merge'>): Promise<void> {
  const { db, changes, now } = work;
  await checkNew(work, args);
  const { mergeId, survivorId, mergedId, fields } = args;
  const survivor = await liveContact(db, survivorId);
  const merged = await liveContact(db, mergedId);
  const joined = joinContacts(survivor, merged, fields, now);
  const moved = await moveAll(work, {
    kind: 'contact',
    survivorId,
    mergedId,
    emailKeys: joined.emails.map(({ key }) => key),
    customers: customersOf(survivor, merged, joined),
  });
  await changes.put('contacts', mergedId, { ...merged, updatedAt: now, deletedAt: now });
  await changes.put('contacts', survivorId, joined);
  await changes.put('merges', mergeId, {
    id: mergeId,
    createdAt: now,
    updatedAt: now,
    kind: 'contact',
    survivorId,
    mergedId,
    at: now,
    survivor: { before: survivor, after: joined },
    merged,
    moved,
    undoneAt: null,
    stayed: [],
  });
}

/** Makes one company of two, with the people, orders and history of both. */
export async function mergeCompanies(
  work: Work,
  args: CommandArgs<'company.merge'>,
): Promise<void> {
  const { db, changes, now } = work;
  await checkNew(work, args);
  const { mergeId, survivorId, mergedId, fields } = args;
  const survivor = await liveCompany(db, survivorId);
  const merged = await liveCompany(db, mergedId);
  const joined = joinCompanies(survivor, merged, fields, now);
  const moved = await moveAll(work, {
    kind: 'company',
    survivorId,
    mergedId,
    emailKeys: [],
    customers: new Map([[mergedId, survivorId]]),
  });
  await changes.put('companies', mergedId, { ...merged, updatedAt: now, deletedAt: now });
  await changes.put('companies', survivorId, joined);
  await changes.put('merges', mergeId, {
    id: mergeId,
    createdAt: now,
    updatedAt: now,
    kind: 'company',
    survivorId,
    mergedId,
    at: now,
    survivor: { before: survivor, after: joined },
    merged,
    moved,
    undoneAt: null,
    stayed: [],
  });
}
