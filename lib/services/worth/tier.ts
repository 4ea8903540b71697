import type { BookDatabase } from '../../db/database';
import { cutoffAmounts, placeOf, ranksOf } from '../../db/place';
import { rankedPeriod, rateTable } from '../../db/settings';
import { minorUnit } from '../../domain/decimal';
import { minorDigits } from '../../domain/minorDigits';
import { explainPlace } from '../../domain/pyramid/explain';
import { customerTotal } from '../../domain/pyramid/ledger';
import { defaultFallDays } from '../../schema/defaults';
import type { LedgerEntry } from '../../schema/records/order';
import type { Standing, TierChange } from '../../schema/records/standing';
import type { Settings } from '../../schema/settings';
import type { TierView } from '../../schema/views/card';

/** "Why this tier?" with its history, newest change first; null for prospects. */
export async function tierView(
  db: BookDatabase,
  standing: Standing | undefined,
  ledger: readonly LedgerEntry[],
  { settings, today }: { settings: Settings; today: string },
): Promise<TierView | null> {
  if (!standing) return null;
  const { customerId } = standing;
  const [{ place, amountAt }, history] = await Promise.all([
    standingPlace(db, standing),
    historyOf(db, customerId),
  ]);
  const minor = minorUnit(minorDigits(settings.baseCurrency));
  const why = explainPlace(place, amountAt, minor, settings.smallBase);
  const period = rankedPeriod(settings, today);
  const total = customerTotal(customerId, ledger, period, rateTable(settings), today);
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

async function standingPlace(db: BookDatabase, standing: Standing) {
  const ranks = await ranksOf(db);
  const [place, amountAt] = await Promise.all([
    placeOf(db, standing, ranks),
    cutoffAmounts(db, ranks),
  ]);
  return { place, amountAt };
}

const historyOf = (db: BookDatabase, customerId: string): Promise<TierChange[]> =>
  db.tierChanges
    .where('[customerId+day]')
    .between([customerId, ''], [customerId, '\uffff'])
    .reverse()
    .limit(50)
    .toArray();
