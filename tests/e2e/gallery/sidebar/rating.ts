import { rate } from '../../../../lib/domain/credit/rate.ts';
import { defaultCreditScheme as scheme } from '../../../../lib/domain/credit/scheme.ts';
import type { RatingForm } from '../../../../lib/messages/protocol.ts';
import type { Answers } from '../../../../lib/schema/credit.ts';
import { badge, type Cast } from './book.ts';

const before: Answers = {
  overallImpression: 'good',
  litigationRecord: 'excellent',
  employees: 240,
  fulfilmentRate: 94,
  onTimeRate: 88,
  badDebtRate: 0,
  currentRatio: 1.6,
  netMargin: 11.5,
};
const now: Answers = { ...before, fulfilmentRate: 100, employees: 600, netMargin: 8 };

/** The frozen rating behind the card's grade. */
export const rating = (cast: Cast): RatingForm => ({
  customerId: '0190a000-0000-7000-8000-000000000001',
  name: cast.company,
  badge: badge('a'),
  quarter: '2026Q4',
  scheme,
  running: true,
  saved: {
    answers: now,
    result: rate(now, scheme),
    ratedBy: 'Mina Keller',
    savedAt: Date.UTC(2026, 9, 12),
  },
  ratings: [],
  ratedBy: 'Mina Keller',
  fromOrders: [],
  previous: { quarter: '2026Q3', answers: before, result: rate(before, scheme) },
});
