import type { BookDatabase } from './database';
import { isLive } from './derive/customers';
import type { CommandRow } from './internal';
import { Refused } from './refused';

/**
 * Refuses to put back what has come anew since and is in the book once only: a mail that was logged again, the rating
 * of a quarter that was rated again. The newer one stays.
 */
export async function checkOnce(
  db: BookDatabase,
  { interactions = [], ratings = [] }: CommandRow['images'],
): Promise<void> {
  const touched = new Set([...interactions, ...ratings].map(({ id }) => id));
  for (const { before } of interactions) {
    if (before === null || before.messageKey === null) continue;
    const rows = db.rows('interactions').where('index.messageKey').equals(before.messageKey);
    const anew = (await rows.primaryKeys()).find((id) => !touched.has(id));
    if (anew)
      throw new Refused('conflict', 'this mail was logged anew since', `interactions/${anew}`);
  }
  for (const { before } of ratings) {
    if (!isLive(before)) continue;
    const rows = await db
      .rows('ratings')
      .where('[index.customerId+index.quarter]')
      .equals([before.customerId, before.quarter])
      .toArray();
    const anew = rows.find(({ id, record }) => !touched.has(id) && isLive(record));
    if (anew)
      throw new Refused('conflict', 'this quarter was rated anew since', `ratings/${anew.id}`);
  }
}
