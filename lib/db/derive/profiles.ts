import type { BookDatabase } from '../database';
import { readSettings } from '../settings';
import { updateBadges } from './badges';

const MANY = 2000;

/**
 * Gives the profiles of a book that was kept before badges stood under them their badges, once; answers
 * whether something was to be done.
 */
export async function addProfileBadges(
  db: BookDatabase,
  time: { now: number; today: string },
): Promise<boolean> {
  if (await db.meta.get('profiles')) return false;
  return await db.transaction('rw', db.tables, async () => {
    await db.meta.put({ key: 'profiles' });
    const keys = await db.rows('contacts').orderBy('index.linkedinKeys').uniqueKeys();
    const profiles = new Set(keys.filter((key) => typeof key === 'string'));
    const occasion = { ...time, settings: await readSettings(db), cause: null };
    return await updateBadges(db, profiles, occasion, profiles.size > MANY ? 'many' : 'few');
  });
}
