import type { Work } from '../../db/command';
import { customerById, isLive } from '../../db/derive/customers';
import { Refused } from '../../db/refused';
import { readSettings, schemeOf } from '../../db/settings';
import { checkAnswers } from '../../domain/credit/bands';
import { rate } from '../../domain/credit/rate';
import { quarterOf } from '../../domain/quarter';
import type { CreditRating } from '../../schema/records/standing';
import type { CommandArgs } from '../book';

/**
 * Saves and freezes a rating: answers, scheme, points, who and when. The running quarter's can be
 * corrected: the frozen one becomes a tombstone, its successor keeps its scheme. Past ones stand.
 */
export async function saveRating(
  { db, changes, now, today }: Work,
  { ratingId, customerId, quarter, answers }: CommandArgs<'rating.save'>,
): Promise<void> {
  if ((await customerById(db, customerId)) === null)
    throw new Refused('not-found', 'no such customer', 'customerId');
  if (quarter > quarterOf(today))
    throw new Refused('bad-input', 'this quarter has not begun', 'quarter');
  const settings = await readSettings(db);
  const known = await ratingFor(db, customerId, quarter);
  if (known && quarter < quarterOf(today))
    throw new Refused('conflict', 'the rating of a past quarter is frozen', 'quarter');
  if (await db.rows('ratings').get(ratingId))
    throw new Refused('bad-input', 'this rating id is taken', 'ratingId');
  const scheme = known?.scheme ?? schemeOf(settings);
  const checked = checkAnswers(scheme, answers);
  if (!checked.ok)
    throw new Refused(checked.error.code, checked.error.message, checked.error.where);
  const rating: CreditRating = {
    id: ratingId,
    createdAt: now,
    updatedAt: now,
    customerId,
    quarter,
    answers,
    scheme,
    result: rate(answers, scheme),
    ratedBy: settings.ratedBy,
    savedAt: now,
  };
  if (known) await changes.put('ratings', known.id, { ...known, updatedAt: now, deletedAt: now });
  await changes.put('ratings', rating.id, rating);
}

export async function ratingFor(
  db: Work['db'],
  customerId: string,
  quarter: string,
): Promise<CreditRating | undefined> {
  const rows = await db
    .rows('ratings')
    .where('[index.customerId+index.quarter]')
    .equals([customerId, quarter])
    .toArray();
  return rows.map((row) => row.record).find(isLive);
}
