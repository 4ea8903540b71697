import type { BookDatabase } from '../../db/database';
import { cutoffAmounts, placeOf, ranksOf } from '../../db/place';
import { rankedPeriod, rateTable } from '../../db/settings';
import { minorUnit } from '../../domain/decimal';
import { minorDigits } from '../../domain/minorDigits';
import { type AmountAt, explainPlace, type Place } from '../../domain/pyramid/explain';
import { customerTotal } from '../../domain/pyramid/ledger';
import { defaultFallDays } from '../../schema/defaults';
import type { LedgerEntry } from '../../schema/records/order';
import type { Standing, TierChange } from '../../schema/records/standing';
import type { Settings } from '../../schema/settings';
import type { TierView } from '../../schema/views/card';

/** What the book knows of a customer's tier: their place among all, and the history, newest change first. */
export interface Placed {
  standing: Standing;
  place: Place;
  amountAt: AmountAt;
  history: TierChange[];
}

/** Read beside all else that a card tells; null for prospects. */
export async function placedOf(db: BookDatabase, customerId: string): Promise<Placed | null> {
  const standing = await db.standings.get(customerId);
  if (!standing) return null;
  const [ranks, history] = await Promise.all([ranksOf(db), historyOf(db, customerId)]);
  const [place, amountAt] = await Promise.all([
    placeOf(db, standing, ranks),
    cutoffAmounts(db, ranks),
  ]);
  return { standing, place, amountAt, history };
}

/** "Why this tier?"; null for prospects. */
export function tierView(
  placed: Placed | null,
  ledger: readonly LedgerEntry[],
  { settings, today }: { settings: Settings; today: string },
): TierView | null {
  if (!placed) return null;
  const { standing, place, amountAt, history } = placed;
  const minor = minorUnit(minorDigits(settings.baseCurrency));
  const why = explainPlace(place, amountAt, minor, settings.smallBase);
  const period = rankedPeriod(settings, today);
  const total = customerTotal(standing.customerId, ledger, period, rateTable(settings), today);
  return {
    ...why,
    period,
    waiting: total.waiting,
    leftOut: total.leftOut,
    currency: settings.baseCurrency,
    history,
    fallDays: settings.fallDays ?? defaultFallDays,
  };
}

const historyOf = (db: BookDatabase, customerId: string): Promise<TierChange[]> =>
  db.tierChanges
    .where('[customerId+day]')
    .between([customerId, ''], [customerId, '\uffff'])
    .reverse()
    .limit(50)
    .toArray();
