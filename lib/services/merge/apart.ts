import type { Work } from '../../db/command';
import { isLive } from '../../db/derive/customers';
import { customersIn, namingCustomers } from '../../db/derive/history';
import { Refused } from '../../db/refused';
import type { Contact } from '../../schema/records/contact';
import type { Merge, Moved } from '../../schema/records/merge';
import type { CommandArgs } from '../book';
import { followJoining } from './follow';
import { giveBack } from './giveBack';
import { byItself, byName, byNumber } from './join';
import { movingOf } from './moving';
import { type AlsoFrom, partCompany, partContact } from './part';
import { restoredCompany, restoredContact, settleCompany } from './restore';
import { doneSince } from './since';
import { alsoMoved, laterMerges, mergeOf, pathOf } from './standing';

/**
 * Takes a merge apart, however long ago: both records are what they were, and everything that moved
 * goes back. What was done to the survivor in between stays with it and is noted.
 */
export async function takeApart(work: Work, args: CommandArgs<'merge.undo'>): Promise<void> {
  const { db, changes, now } = work;
  const merge = (await db.rows('merges').get(args.mergeId))?.record;
  if (!isLive(merge)) throw new Refused('not-found', 'no such merge', 'mergeId');
  if (merge.undoneAt !== null)
    throw new Refused('conflict', 'this merge was taken apart already', merge.id);
  const over = await mergeOf(db, merge.survivorId);
  if (over) throw new Refused('conflict', 'the survivor was itself merged since', over.id);

  // Images are mended in copies: what the database handed out may be shared.
  const later = structuredClone(await laterMerges(db, merge));
  const stayed = await doneSince(db, merge);
  const { customerNow, joined } =
    merge.kind === 'contact'
      ? await contactsApart(work, merge, later, stayed)
      : await companiesApart(work, merge, later);
  for (const entry of merge.moved) await giveBack(work, entry, { merge, later, customerNow });
  for (const other of later) await changes.put('merges', other.id, { ...other, updatedAt: now });
  await releaseCustomers(work, merge, customerNow);
  if (merge.kind === 'company') await renameCompanies(work, merge);
  await changes.put('merges', merge.id, { ...merge, undoneAt: now, updatedAt: now, stayed });
  if (joined) await followJoining(work, merge.moved);
}

interface Apart {
  /** Where what a customer had before goes now. */
  customerNow: (id: string) => string;
  /** A later merge put the survivor into a company: it takes what is the survivor's own there, and remembers it. */
  joined: boolean;
}

type ContactMerge = Extract<Merge, { kind: 'contact' }>;
type CompanyMerge = Extract<Merge, { kind: 'company' }>;

async function contactsApart(
  work: Work,
  merge: ContactMerge,
  later: readonly Merge[],
  stayed: Merge['stayed'],
): Promise<Apart> {
  const { db, changes, now } = work;
  const others = later.flatMap((other) =>
    other.kind === 'contact' && other.survivorId === merge.survivorId ? [other] : [],
  );
  const alsoFrom: AlsoFrom = (field, key) =>
    others.some(({ merged }) =>
      field === 'phones'
        ? merged.phones.map(byNumber).includes(key)
        : field === 'urls' && merged.urls.map(byItself).includes(key),
    );
  const { before, after } = merge.survivor;
  const current = (await db.rows('contacts').get(merge.survivorId))?.record ?? after;
  // The company it was put under may have become another one; that is no later choice of the rep.
  const path = after.companyId === null ? [] : await pathOf(db, after.companyId);
  const companyId = path.at(-1)?.survivorId ?? after.companyId;
  const around = { before, after: { ...after, companyId } };
  const keepsCompany = before.companyId === after.companyId;
  const survivor = partContact(current, around, now, alsoFrom);
  if (keepsCompany) survivor.companyId = current.companyId;
  else {
    await forgetPerson(work, path, survivor.id);
    if (current.companyId === companyId) await settleCompany(work, survivor);
  }
  const became = new Set(keepsCompany ? [] : path.map(({ survivorId }) => survivorId));
  // A later image names the company this merge brought by what it had become.
  const aroundOf = (image: Contact): typeof around =>
    image.companyId !== null && became.has(image.companyId)
      ? { before, after: { ...after, companyId: image.companyId } }
      : merge.survivor;
  for (const { survivor: images } of others) {
    images.before = partContact(images.before, aroundOf(images.before), now, () => false);
    images.after = partContact(images.after, aroundOf(images.after), now, alsoFrom);
  }
  const restored = await restoredContact(work, merge);
  stayed.push(...restored.stayed);
  await changes.put('contacts', survivor.id, survivor);
  await changes.put('contacts', merge.mergedId, restored.contact);
  if (await putThere(work, survivor, others)) return { customerNow: (id) => id, joined: true };
  // What was of the survivor's own right follows it into the company where the rep put it since.
  const customerNow = (id: string) => (id === survivor.id ? (survivor.companyId ?? id) : id);
  return { customerNow, joined: false };
}

/** Whether one of these merges, as they are now, is what put the person into their company. */
async function putThere(
  { db }: Work,
  { id, companyId }: Contact,
  merges: readonly ContactMerge[],
): Promise<boolean> {
  if (companyId === null) return false;
  for (const merge of merges) {
    const to = movingOf(merge).customers.get(id);
    if (to === undefined) continue;
    const path = await pathOf(db, to);
    if ((path.at(-1)?.survivorId ?? to) === companyId) return true;
  }
  return false;
}

/** A person who never joined the company has nothing to come back to when its merges are taken apart. */
async function forgetPerson(
  { changes }: Work,
  path: readonly Merge[],
  contactId: string,
): Promise<void> {
  for (const step of path) {
    const moved = step.moved.filter(({ table, id }) => table !== 'contacts' || id !== contactId);
    if (moved.length < step.moved.length) await changes.put('merges', step.id, { ...step, moved });
  }
}

async function companiesApart(
  work: Work,
  merge: CompanyMerge,
  later: readonly Merge[],
): Promise<Apart> {
  const { db, changes, now } = work;
  const others = later.flatMap((other) => (other.kind === 'company' ? [other] : []));
  const alsoFrom: AlsoFrom = (field, key) =>
    others.some(({ merged }) =>
      field === 'domains'
        ? merged.domains.includes(key)
        : field === 'competitors'
          ? (merged.competitors ?? []).map(byName).includes(key)
          : field === 'externalKeys' &&
            (merged.name === key || (merged.externalKeys ?? []).includes(key)),
    );
  const current =
    (await db.rows('companies').get(merge.survivorId))?.record ?? merge.survivor.after;
  for (const other of others) {
    other.survivor.before = partCompany(other.survivor.before, merge.survivor, now);
    other.survivor.after = partCompany(other.survivor.after, merge.survivor, now, alsoFrom);
  }
  await changes.put('companies', current.id, partCompany(current, merge.survivor, now, alsoFrom));
  await changes.put('companies', merge.mergedId, await restoredCompany(work, merge));
  return { customerNow: (id) => id, joined: false };
}

/** A later merge that moved the same record on has nothing to give back of it any more. */
async function releaseCustomers(
  { db, changes, now }: Work,
  merge: Merge,
  customerNow: (id: string) => string,
): Promise<void> {
  const given = new Map<string, Given>();
  for (const entry of merge.moved) {
    if (!('customerId' in entry.before) || !('customerId' in entry.after)) continue;
    const after = customersIn(entry.after);
    const back = customersIn(entry.before).map((of, place) =>
      of === null || of === after[place] ? null : customerNow(of),
    );
    if (back.some((of) => of !== null)) given.set(entry.id, back);
  }
  for (const other of await alsoMoved(db, [...given.keys()], merge)) {
    if (other.at < merge.at) continue;
    const moved = other.moved.map((entry) => released(entry, given.get(entry.id)));
    await changes.put('merges', other.id, { ...other, moved, updatedAt: now });
  }
}

/** By the places of a record's customers: to whom each was given back, null for those that were not. */
type Given = readonly (string | null)[];

function released(entry: Moved, given: Given | undefined): Moved {
  if (given === undefined) return entry;
  switch (entry.table) {
    case 'orders':
    case 'ratings': {
      const mended = structuredClone(entry);
      const [customerId] = given;
      if (!customerId) return entry;
      mended.before.customerId = customerId;
      mended.after.customerId = customerId;
      return mended;
    }
    case 'interactions': {
      const mended = structuredClone(entry);
      for (const side of [mended.before, mended.after]) {
        const customers = customersIn(side).map((of, place) => given[place] ?? of);
        Object.assign(side, namingCustomers(customers));
      }
      return mended;
    }
    default:
      return entry;
  }
}

/** People merged while the companies were one: their images name the survivor where they meant the other. */
async function renameCompanies({ db, changes, now }: Work, merge: CompanyMerge): Promise<void> {
  for (const entry of merge.moved) {
    if (entry.table !== 'contacts') continue;
    const rows = await db.rows('merges').where('index.survivorId').equals(entry.id).toArray();
    for (const { record } of rows) {
      if (record.kind !== 'contact' || record.at < merge.at) continue;
      const { before, after } = record.survivor;
      const back = (companyId: string | null): string | null =>
        companyId === merge.survivorId ? merge.mergedId : companyId;
      await changes.put('merges', record.id, {
        ...record,
        updatedAt: now,
        survivor: {
          before: { ...before, companyId: back(before.companyId) },
          after: { ...after, companyId: back(after.companyId) },
        },
      });
    }
  }
}
