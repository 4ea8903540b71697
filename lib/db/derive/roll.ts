import { monthOf } from '../../domain/calendar';
import type { BookDatabase } from '../database';
import { readSettings } from '../settings';
import { keysOfCustomers, updateBadges } from './badges';
import type { Occasion } from './occasion';
import { rankAnew } from './standings';

async function lastRolled(db: BookDatabase): Promise<string | null> {
  const row = await db.meta.get('rolled');
  return row?.key === 'rolled' ? row.day : null;
}

/** Customers for whom something fell overdue from `since` to yesterday. */
async function newlyOverdue(db: BookDatabase, since: string, today: string): Promise<string[]> {
  const rows = await db
    .rows('orders')
    .where('index.dueOpen')
    .between(since, today, true, false)
    .toArray();
  return rows.map((row) => row.record.customerId);
}

/**
 * What time alone changes: on a new day amounts fall overdue, in a new month another month counts and
 * everybody is ranked anew. Answers whose badges may look different; null when nothing was due.
 */
export async function rollOver(
  db: BookDatabase,
  time: { now: number; today: string },
): Promise<{ customerIds: string[]; badges: boolean } | null> {
  return await db.transaction('rw', db.tables, async () => {
    const since = await lastRolled(db);
    if (since === time.today) return null;
    await db.meta.put({ key: 'rolled', day: time.today });
    const occasion: Occasion = { ...time, settings: await readSettings(db), cause: 'period' };
    const customers = new Set(await newlyOverdue(db, since ?? '', time.today));
    if (since === null || monthOf(since) !== monthOf(time.today)) {
      for (const id of await rankAnew(db, occasion)) customers.add(id);
      // A limit is measured by the last twelve months, so it moved for everybody rated.
      await db.rows('ratings').each(({ record }) => customers.add(record.customerId));
    }
    const keys = new Set(await keysOfCustomers(db, customers));
    return { customerIds: [...customers], badges: await updateBadges(db, keys, occasion) };
  });
}
