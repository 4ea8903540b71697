import { monthOf } from '../../domain/calendar';
import type { BookDatabase } from '../database';
import { beginAnew } from './anew';

async function lastRolled(db: BookDatabase): Promise<string | null> {
  const row = await db.meta.get('rolled');
  return row?.key === 'rolled' ? row.day : null;
}

/**
 * Notes what time alone changes: on a new day amounts fall overdue, in a new month another month counts, so that
 * everybody is ranked anew and limits, measured by the last twelve, move. `catchUp` does it; false when nothing was due.
 */
export async function rollOver(db: BookDatabase, today: string): Promise<boolean> {
  return await db.transaction('rw', db.meta, async () => {
    const since = await lastRolled(db);
    if (since === today) return false;
    const month = since === null || monthOf(since) !== monthOf(today);
    await db.meta.put({ key: 'rolled', day: today });
    await beginAnew(db, {
      phase: month ? 'amounts' : 'badges',
      cause: 'period',
      dueFrom: since ?? '',
      dueTo: today,
      rated: month,
    });
    return true;
  });
}
