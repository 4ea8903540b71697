import type { Work } from '../../db/command';
import { isLive } from '../../db/derive/customers';
import { customersIn } from '../../db/derive/history';
import type { Images } from '../../db/internal';
import type { Merge, Moved } from '../../schema/records/merge';
import { moveAll } from './move';
import { moveDistinction, moveInteraction, moveOrder, moveRating, moveRefusal } from './moveOne';
import { type Moving, movingOf } from './moving';
import { settleCompany, takenSince } from './restore';
import { isEarlier, mergeOf, pathOf } from './standing';

/**
 * What was put back by taking an old command back may name somebody who was merged away since. It goes
 * where it would have gone had it been there all the time, and its merges remember it, so that taking
 * them apart gives it back.
 */
export async function followMerges(work: Work, images: Partial<Images>): Promise<void> {
  for (const { before, after } of images.merges ?? [])
    if (before?.undoneAt === null && after?.undoneAt !== null) await mergedAgain(work, before);
  for (const image of images.contacts ?? []) await followContact(work, image);
  for (const { id } of images.orders ?? []) await followOrder(work, id);
  for (const { id } of images.interactions ?? []) await followInteraction(work, id);
  for (const { id } of images.ratings ?? []) await followRating(work, id);
  for (const { id } of images.refusals ?? []) await followRefusal(work, id);
  for (const { id } of images.distinctions ?? []) await followDistinction(work, id);
}

/** Two are one again: what came to the other while they were two goes over as well. */
async function mergedAgain(work: Work, merge: Merge): Promise<void> {
  const moved = await moveAll(work, movingOf(merge));
  await remember(work, merge, moved);
}

async function remember({ changes }: Work, merge: Merge, moved: readonly Moved[]): Promise<void> {
  if (moved.length === 0) return;
  await changes.put('merges', merge.id, { ...merge, moved: [...merge.moved, ...moved] });
}

/**
 * A person put back goes where their company went, and stands alone where it was deleted. An address that the command
 * had taken from them and that somebody else was given since stays there: it belongs to one person only.
 */
async function followContact(
  work: Work,
  { before: restored, after }: Images['contacts'][number],
): Promise<void> {
  if (!isLive(restored)) return;
  const contact = { ...restored };
  await settleCompany(work, contact);
  const kept = new Set(isLive(after) ? after.emails.map(({ key }) => key) : []);
  const given = restored.emails.filter(({ key }) => !kept.has(key));
  const taken = await takenSince(work.db, given, [restored.id]);
  if (taken.length > 0) contact.emails = restored.emails.filter((email) => !taken.includes(email));
  if (taken.length > 0 || contact.companyId !== restored.companyId)
    await work.changes.put('contacts', contact.id, contact);
}

/** Takes what is a person's own again into the company where a standing merge put them since. */
export async function followJoining(work: Work, given: readonly Moved[]): Promise<void> {
  for (const { table, id } of given) {
    if (table === 'orders') await followOrder(work, id);
    if (table === 'interactions') await followInteraction(work, id);
    if (table === 'ratings') await followRating(work, id);
  }
}

/** A standing merge by which somebody in their own right joined the company that is now theirs. */
async function joiningOf({ db }: Work, customerId: string): Promise<Merge[]> {
  const contact = (await db.rows('contacts').get(customerId))?.record;
  if (!isLive(contact) || contact.companyId === null) return [];
  const rows = await db.rows('merges').where('index.survivorId').equals(customerId).toArray();
  const joining: Merge[] = [];
  for (const { record } of rows) {
    const joined = movingOf(record).customers.get(customerId);
    if (joined === undefined) continue;
    const final = (await pathOf(db, joined)).at(-1)?.survivorId ?? joined;
    if (final === contact.companyId) joining.push(record);
  }
  return joining;
}

/** Takes a record through the standing merges of those it names, the oldest first. */
async function through<Stored extends object>(
  work: Work,
  read: () => Promise<Stored | undefined>,
  names: (record: Stored) => { ids: readonly string[]; customerIds: readonly string[] },
  move: (record: Stored, moving: Moving) => Promise<readonly Moved[]>,
): Promise<void> {
  const passed = new Set<string>();
  for (;;) {
    const record = await read();
    if (!isLive(record)) return;
    const { ids, customerIds } = names(record);
    const found: Merge[] = [];
    for (const id of customerIds) found.push(...(await joiningOf(work, id)));
    for (const id of [...ids, ...customerIds]) {
      const merge = await mergeOf(work.db, id);
      if (merge) found.push(merge);
    }
    const open = found.filter(({ id }) => !passed.has(id));
    const [next] = open.sort((a, b) => (isEarlier(a, b) ? -1 : 1));
    if (!next) return;
    passed.add(next.id);
    await remember(work, next, await move(record, movingOf(next)));
  }
}

const followOrder = (work: Work, id: string): Promise<void> =>
  through(
    work,
    async () => (await work.db.rows('orders').get(id))?.record,
    ({ customerId, contactId }) => ({
      ids: contactId === null ? [] : [contactId],
      customerIds: [customerId],
    }),
    async (order, moving) => [await moveOrder(work, order, moving)],
  );

const followInteraction = (work: Work, id: string): Promise<void> =>
  through(
    work,
    async () => (await work.db.rows('interactions').get(id))?.record,
    (interaction) => ({
      ids: interaction.contactIds,
      customerIds: customersIn(interaction).filter((id) => id !== null),
    }),
    async (interaction, moving) => [await moveInteraction(work, interaction, moving)],
  );

const followRating = (work: Work, id: string): Promise<void> =>
  through(
    work,
    async () => (await work.db.rows('ratings').get(id))?.record,
    ({ customerId }) => ({ ids: [], customerIds: [customerId] }),
    (rating, moving) => moveRating(work, rating, moving),
  );

const followRefusal = (work: Work, id: string): Promise<void> =>
  through(
    work,
    async () => (await work.db.rows('refusals').get(id))?.record,
    ({ targetId }) => ({ ids: [targetId], customerIds: [] }),
    async (refusal, moving) => [await moveRefusal(work, refusal, moving)],
  );

const followDistinction = (work: Work, id: string): Promise<void> =>
  through(
    work,
    async () => (await work.db.rows('distinctions').get(id))?.record,
    ({ pair }) => ({ ids: pair, customerIds: [] }),
    async (distinction, moving) => [await moveDistinction(work, distinction, moving)],
  );
