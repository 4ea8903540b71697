import type { BookDatabase } from '../../db/database';
import { limitOf } from '../../db/derive/facts';
import { schemeOf } from '../../db/settings';
import { policyInForce } from '../../domain/credit/policy';
import { shownScore } from '../../domain/credit/rate';
import { answerRules } from '../../domain/credit/scheme';
import { quarterOf, ratingStatus } from '../../domain/quarter';
import type { CreditResult } from '../../schema/credit';
import type { LedgerEntry } from '../../schema/records/order';
import type { CreditRating } from '../../schema/records/standing';
import type { Settings } from '../../schema/settings';
import type { CreditView } from '../../schema/views/card';

export const scoreText = (result: CreditResult): string | null =>
  result.score === null ? null : shownScore(result.score);

/** All frozen ratings of a customer, newest quarter first. */
export async function ratingsOf(db: BookDatabase, customerId: string): Promise<CreditRating[]> {
  const rows = await db
    .rows('ratings')
    .where('[index.customerId+index.quarter]')
    .between([customerId, ''], [customerId, '\uffff'])
    .reverse()
    .toArray();
  return rows.map((row) => row.record);
}

/** The newest rating, and whether the running quarter's is due. */
export function creditView(
  ratings: readonly CreditRating[],
  ledger: readonly LedgerEntry[],
  { settings, today }: { settings: Settings; today: string },
): CreditView {
  const [rating] = ratings;
  const quarter = quarterOf(today);
  const quarters = ratings.map((item) => item.quarter);
  const status = ratingStatus(quarters, today, answerRules(schemeOf(settings)).overdueDays);
  if (!rating) {
    return {
      quarter,
      result: null,
      ratedQuarter: null,
      status,
      shownScore: null,
      policy: null,
    };
  }
  const inForce = policyInForce(rating.result, rating.scheme);
  return {
    quarter,
    result: rating.result,
    ratedQuarter: rating.quarter,
    status,
    shownScore: scoreText(rating.result),
    policy: inForce && {
      limit: limitOf(rating, ledger, { settings, today }),
      days: inForce.policy.days,
      unconfirmed: inForce.unconfirmed,
    },
  };
}
