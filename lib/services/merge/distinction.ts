import type { Work } from '../../db/command';
import { isLive } from '../../db/derive/customers';
import { newId } from '../../db/id';
import { Refused } from '../../db/refused';
import { pairKeyOf, pairOf } from '../../schema/records/merge';
import type { CommandArgs } from '../book';
import { liveCompany, liveContact } from '../contacts/records';

/** "These two are not the same": the pair is never suggested again. */
export async function addDistinction(
  { db, changes, now }: Work,
  { kind, ids }: CommandArgs<'distinction.add'>,
): Promise<void> {
  const [one, other] = ids;
  if (one === other) throw new Refused('bad-input', 'a record is the same as itself', 'ids');
  const find = kind === 'contact' ? liveContact : liveCompany;
  await Promise.all([find(db, one), find(db, other)]);
  const pair = pairOf(one, other);
  const known = db.rows('distinctions').where('index.pairKey').equals(pairKeyOf(pair));
  if ((await known.count()) > 0) return;
  const id = newId(now);
  await changes.put('distinctions', id, { id, createdAt: now, updatedAt: now, kind, pair });
}

/** Takes "not the same" back: the pair may be suggested again. */
export async function removeDistinction(
  { db, changes, now }: Work,
  { distinctionId }: CommandArgs<'distinction.remove'>,
): Promise<void> {
  const record = (await db.rows('distinctions').get(distinctionId))?.record;
  if (!isLive(record)) throw new Refused('not-found', 'no such pair', 'distinctionId');
  await changes.put('distinctions', record.id, { ...record, updatedAt: now, deletedAt: now });
}
