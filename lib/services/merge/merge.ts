import type { Work } from '../../db/command';
import { Refused } from '../../db/refused';
import type { CommandArgs } from '../book';
import { liveCompany, liveContact } from '../contacts/records';
import { joinCompanies, joinContacts } from './join';
import { moveAll } from './move';
import { movingCompanies, movingPeople } from './moving';

interface MergeIds {
  mergeId: string;
  survivorId: string;
  mergedId: string;
}

async function checkNew({ db }: Work, { mergeId, survivorId, mergedId }: MergeIds): Promise<void> {
  if (survivorId === mergedId)
    throw new Refused('bad-input', 'a record cannot be merged with itself', 'mergedId');
  if (await db.rows('merges').get(mergeId))
    throw new Refused('bad-input', 'this merge id is taken', 'mergeId');
}

/** What every record of a merge begins with: done now, and not taken apart. */
const recordOf = ({ mergeId, survivorId, mergedId }: MergeIds, now: number) => ({
  id: mergeId,
  createdAt: now,
  updatedAt: now,
  survivorId,
  mergedId,
  at: now,
  undoneAt: null,
  stayed: [],
});

/** Makes one contact of two; everything that named the merged one names the survivor. */
export async function mergeContacts(work: Work, args: CommandArgs<'contact.merge'>): Promise<void> {
  const { db, changes, now } = work;
  await checkNew(work, args);
  const { mergeId, survivorId, mergedId, fields } = args;
  const survivor = await liveContact(db, survivorId);
  const merged = await liveContact(db, mergedId);
  const joined = joinContacts(survivor, merged, fields, now);
  const moved = await moveAll(work, movingPeople(survivor, merged, joined));
  await changes.put('contacts', mergedId, { ...merged, updatedAt: now, deletedAt: now });
  await changes.put('contacts', survivorId, joined);
  await changes.put('merges', mergeId, {
    ...recordOf(args, now),
    kind: 'contact',
    survivor: { before: survivor, after: joined },
    merged,
    moved,
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
  const moved = await moveAll(work, movingCompanies(survivorId, mergedId));
  await changes.put('companies', mergedId, { ...merged, updatedAt: now, deletedAt: now });
  await changes.put('companies', survivorId, joined);
  await changes.put('merges', mergeId, {
    ...recordOf(args, now),
    kind: 'company',
    survivor: { before: survivor, after: joined },
    merged,
    moved,
  });
}
