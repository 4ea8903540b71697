import type { Work } from '../../db/command';
import { customersIn, namingCustomers } from '../../db/derive/history';
import type { Contact, Refusal } from '../../schema/records/contact';
import type { Interaction } from '../../schema/records/interaction';
import { type Distinction, type Moved, pairKeyOf, pairOf } from '../../schema/records/merge';
import type { Order } from '../../schema/records/order';
import type { CreditRating } from '../../schema/records/standing';
import type { Moving } from './moving';
import { renamed } from './names';

/** Puts a person of the merged company under the other; answers what turns that back, as all of these do. */
export async function movePerson(
  { changes, now }: Work,
  contact: Contact,
  { survivorId }: Moving,
): Promise<Moved> {
  const { id, companyId, updatedAt } = contact;
  const after = { companyId: survivorId, updatedAt: now };
  await changes.put('contacts', id, { ...contact, ...after });
  return { table: 'contacts', id, before: { companyId, updatedAt }, after };
}

export async function moveOrder(
  { changes, now }: Work,
  order: Order,
  { customers, survivorId, mergedId }: Moving,
): Promise<Moved> {
  const { id, customerId, contactId, updatedAt } = order;
  const after = {
    customerId: customers.get(customerId) ?? customerId,
    contactId: contactId === mergedId ? survivorId : contactId,
    updatedAt: now,
  };
  await changes.put('orders', id, { ...order, ...after });
  return { table: 'orders', id, before: { customerId, contactId, updatedAt }, after };
}

export async function moveInteraction(
  { changes, now }: Work,
  interaction: Interaction,
  { customers, survivorId, mergedId }: Moving,
): Promise<Moved> {
  const { id, contactIds, updatedAt } = interaction;
  const old = customersIn(interaction);
  const after = {
    ...namingCustomers(old.map((of) => of && (customers.get(of) ?? of))),
    contactIds: renamed(contactIds, mergedId, survivorId),
    updatedAt: now,
  };
  await changes.put('interactions', id, { ...interaction, ...after });
  const before = { ...namingCustomers(old), contactIds, updatedAt };
  return { table: 'interactions', id, before, after };
}

/** Of two ratings for one quarter the receiving customer's counts; the other stays where it is. */
export async function moveRating(
  { db, changes, now }: Work,
  rating: CreditRating,
  { customers }: Moving,
): Promise<Moved[]> {
  const { id, customerId, quarter, updatedAt } = rating;
  const to = customers.get(customerId) ?? customerId;
  const taken = await db
    .rows('ratings')
    .where('[index.customerId+index.quarter]')
    .equals([to, quarter])
    .count();
  if (taken > 0) return [];
  const after = { customerId: to, updatedAt: now };
  await changes.put('ratings', id, { ...rating, ...after });
  return [{ table: 'ratings', id, before: { customerId, updatedAt }, after }];
}

/** "Not this person" goes along, unless the survivor has the address from now on. */
export async function moveRefusal(
  { changes, now }: Work,
  refusal: Refusal,
  { survivorId, emailKeys }: Moving,
): Promise<Moved> {
  const { id, targetId, updatedAt } = refusal;
  const after = emailKeys.includes(refusal.emailKey)
    ? { targetId, updatedAt: now, deletedAt: now }
    : { targetId: survivorId, updatedAt: now };
  await changes.put('refusals', id, { ...refusal, ...after });
  return { table: 'refusals', id, before: { targetId, updatedAt }, after };
}

/** Whom the merged one is not, the survivor is not either; that the two are not the same is withdrawn. */
export async function moveDistinction(
  { db, changes, now }: Work,
  distinction: Distinction,
  { survivorId, mergedId }: Moving,
): Promise<Moved> {
  const { id, pair: old, updatedAt } = distinction;
  const other = old.find((member) => member !== mergedId) ?? mergedId;
  const pair = pairOf(other, survivorId);
  const same = db.rows('distinctions').where('index.pairKey').equals(pairKeyOf(pair));
  const after =
    other === survivorId || (await same.count()) > 0
      ? { pair: old, updatedAt: now, deletedAt: now }
      : { pair, updatedAt: now };
  await changes.put('distinctions', id, { ...distinction, ...after });
  return { table: 'distinctions', id, before: { pair: old, updatedAt }, after };
}
