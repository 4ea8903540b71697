import type { BookDatabase } from '../../db/database';
import { baseSize } from '../../db/derive/standings';
import { rankedPeriod, rateTable } from '../../db/settings';
import { minorUnit } from '../../domain/decimal';
import { explainTier } from '../../domain/pyramid/explain';
import { customerTotal } from '../../domain/pyramid/ledger';
import { rankCustomers } from '../../domain/pyramid/rank';
import type { LedgerEntry } from '../../schema/records/order';
import type { Settings } from '../../schema/settings';
import type { TierView } from '../../schema/views/card';

const digitsOf = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions()
    .maximumFractionDigits ?? 2;

/** "Why this tier?" with its history, newest change first; null for prospects. */
export async function tierView(
  db: BookDatabase,
  customerId: string,
  ledger: readonly LedgerEntry[],
  { settings, today }: { settings: Settings; today: string },
): Promise<TierView | null> {
  const standing = await db.standings.get(customerId);
  if (!standing) return null;
  const ranking = rankCustomers(await db.standings.toArray());
  const why = explainTier(ranking, customerId, minorUnit(digitsOf(settings.baseCurrency)));
  if (!why) return null;
  const period = rankedPeriod(settings, today);
  const total = customerTotal(customerId, ledger, period, rateTable(settings), today);
  const history = await db.tierChanges
    .where('[customerId+day]')
    .between([customerId, ''], [customerId, '\uffff'])
    .reverse()
    .limit(50)
    .toArray();
  return {
    ...why,
    base: await baseSize(db),
    period,
    waiting: total.waiting,
    leftOut: total.leftOut,
    currency: settings.baseCurrency,
    history,
  };
}
