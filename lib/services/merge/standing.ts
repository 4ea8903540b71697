import type { BookDatabase } from '../../db/database';
import type { Merge } from '../../schema/records/merge';

const newestFirst = (a: Merge, b: Merge): number => b.at - a.at || (a.id < b.id ? 1 : -1);
export const isEarlier = (a: Merge, b: Merge): boolean => newestFirst(a, b) > 0;

/**
 * The merges that still stand and came after the given one, oldest first: those into the same survivor,
 * and of people those that renamed somebody in the same interactions.
 */
export async function laterMerges(db: BookDatabase, merge: Merge): Promise<Merge[]> {
  const rows = await db.rows('merges').where('index.survivorId').equals(merge.survivorId).toArray();
  const found = new Map(rows.map(({ record }) => [record.id, record]));
  if (merge.kind === 'contact') {
    const shared = merge.moved.flatMap(({ table, id }) => (table === 'interactions' ? [id] : []));
    for (const other of await alsoMoved(db, shared, merge))
      if (other.kind === 'contact') found.set(other.id, other);
  }
  return [...found.values()]
    .filter((other) => other.id !== merge.id && isEarlier(merge, other))
    .sort((a, b) => newestFirst(b, a));
}

/** The standing merge that took this record away, or null. */
export async function mergeOf(db: BookDatabase, mergedId: string): Promise<Merge | null> {
  const row = await db.rows('merges').where('index.mergedId').equals(mergedId).first();
  return row?.record ?? null;
}

/** The standing merges by which one id became another, in order; empty when it is still itself. */
export async function pathOf(db: BookDatabase, id: string): Promise<Merge[]> {
  const path: Merge[] = [];
  let merge = await mergeOf(db, id);
  while (merge && !path.includes(merge)) {
    path.push(merge);
    merge = await mergeOf(db, merge.survivorId);
  }
  return path;
}

/** Other standing merges that moved one of these records. */
export async function alsoMoved(
  db: BookDatabase,
  ids: readonly string[],
  merge: Merge,
): Promise<Merge[]> {
  const rows = await db
    .rows('merges')
    .where('index.movedIds')
    .anyOf([...new Set(ids)])
    .distinct()
    .toArray();
  return rows.map(({ record }) => record).filter(({ id }) => id !== merge.id);
}
