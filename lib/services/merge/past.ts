import type { BookDatabase } from '../../db/database';
import type { Merge, Stayed } from '../../schema/records/merge';
import type { PastMerge, PastMerges, SinceMerge } from '../../schema/views/duplicates';
import { doneSince } from './since';
import { mergeOf } from './standing';

/** The merges there were, newest first, a page at a time; those taken apart among them. */
export async function pastMerges(
  db: BookDatabase,
  { offset, limit }: { offset: number; limit: number },
): Promise<PastMerges> {
  return await db.transaction('r', db.tables, async () => {
    const rows = await db
      .rows('merges')
      .orderBy('index.at')
      .reverse()
      .offset(offset)
      .limit(limit)
      .toArray();
    const merges: PastMerge[] = [];
    for (const { record } of rows) merges.push(await described(db, record));
    return { merges, total: await db.rows('merges').orderBy('index.at').count() };
  });
}

async function described(db: BookDatabase, merge: Merge): Promise<PastMerge> {
  const over = merge.undoneAt === null ? await mergeOf(db, merge.survivorId) : null;
  return {
    id: merge.id,
    kind: merge.kind,
    at: merge.at,
    survivor: { id: merge.survivorId, name: merge.survivor.after.name },
    merged: { id: merge.mergedId, name: merge.merged.name },
    moved: merge.moved.length,
    undoneAt: merge.undoneAt,
    waitsFor: over && { survivor: over.survivor.after.name, merged: over.merged.name },
  };
}

/** What was done since a merge and stays with the survivor; for one taken apart, what did stay. */
export async function sinceMerge(db: BookDatabase, mergeId: string): Promise<SinceMerge[]> {
  return await db.transaction('r', db.tables, async () => {
    const merge = (await db.rows('merges').get(mergeId))?.record;
    if (!merge) return [];
    const stayed = merge.undoneAt === null ? await doneSince(db, merge) : merge.stayed;
    return await Promise.all(
      stayed.map(async (item) => ({ ...item, label: await labelOf(db, item) })),
    );
  });
}

/** What an added record says of itself. */
async function labelOf(db: BookDatabase, { table, id, field }: Stayed): Promise<string | null> {
  if (field !== null) return null;
  switch (table) {
    case 'interactions': {
      const record = (await db.rows('interactions').get(id))?.record;
      return record?.subject || record?.text?.slice(0, 100) || null;
    }
    case 'orders': {
      const record = (await db.rows('orders').get(id))?.record;
      return record ? (record.number ?? record.orderedOn) : null;
    }
    case 'ratings':
      return (await db.rows('ratings').get(id))?.record.quarter ?? null;
    default:
      return null;
  }
}
