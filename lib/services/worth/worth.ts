import type { BookDatabase } from '../../db/database';
import { limitOf, ordersOf } from '../../db/derive/facts';
import { rankedPeriod, rateTable, readSettings } from '../../db/settings';
import { addMonths, monthOf, type Period } from '../../domain/calendar';
import { ConvertedSum } from '../../domain/currency';
import { isPositive, ratio, subtract } from '../../domain/decimal';
import { exposureOf } from '../../domain/exposure';
import { customerTotal, monthsOf } from '../../domain/pyramid/ledger';
import { inBaseCurrency } from '../../domain/receivables';
import type { LedgerEntry, Order } from '../../schema/records/order';
import type { CreditRating } from '../../schema/records/standing';
import type { Settings } from '../../schema/settings';
import type { ExposureView, WorthView } from '../../schema/views/card';
import { creditView, ratingsOf } from './credit';
import { placedOf, tierView } from './tier';

/** Months shown in the trend line. */
const TREND = 24;

interface Known {
  settings: Settings;
  today: string;
}

/** What a customer is worth: tier and grade with their reasons, revenue, trend, exposure, playbook. */
export async function worthOf(
  db: BookDatabase,
  customerId: string,
  today: string,
): Promise<WorthView> {
  const [settings, placed, ledger, orders, ratings] = await Promise.all([
    readSettings(db),
    placedOf(db, customerId),
    db.ledger.where('customerId').equals(customerId).toArray(),
    ordersOf(db, customerId),
    ratingsOf(db, customerId),
  ]);
  const known = { settings, today };
  const tier = tierView(placed, ledger, known);
  const credit = creditView(ratings, ledger, known);
  const line = tier ? settings.playbook[tier.tier] : null;
  return {
    currency: settings.baseCurrency,
    tier,
    prospect: tier === null,
    credit,
    revenue: revenueOf(customerId, ledger, known),
    months: trendOf(ledger, known),
    exposure: exposureView(orders, ledger, ratings[0], known),
    playbook: line && { ...line, creditDays: credit.policy?.days ?? null },
  };
}

/** The period of the same length just before. */
function periodBefore(period: Period): Period {
  const { from, to } = monthsOf(period);
  const months =
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
    Number(to.slice(5)) -
    Number(from.slice(5)) +
    1;
  return { from: `${addMonths(from, -months)}-01`, to: `${addMonths(from, -1)}-28` };
}

function revenueOf(
  customerId: string,
  ledger: readonly LedgerEntry[],
  { settings, today }: Known,
): WorthView['revenue'] {
  const period = rankedPeriod(settings, today);
  const amountIn = (which: Period) =>
    customerTotal(customerId, ledger, which, rateTable(settings), today).amount;
  const amount = amountIn(period);
  const before = amountIn(periodBefore(period));
  const change = isPositive(before) ? ratio(subtract(amount, before), before) : null;
  return { amount, before, change };
}

function trendOf(ledger: readonly LedgerEntry[], { settings, today }: Known): WorthView['months'] {
  const table = rateTable(settings);
  return Array.from({ length: TREND }, (_, position) => {
    const month = addMonths(monthOf(today), position - TREND + 1);
    const total = new ConvertedSum(table);
    for (const entry of ledger)
      if (entry.month === month) total.add(entry.amount, entry.currency, entry.orders);
    return { month, amount: total.amount };
  });
}

function exposureView(
  orders: readonly Order[],
  ledger: readonly LedgerEntry[],
  rating: CreditRating | undefined,
  { settings, today }: Known,
): ExposureView {
  const { receivables, leftOut } = inBaseCurrency(orders, rateTable(settings));
  return {
    ...exposureOf(
      receivables,
      limitOf(rating, ledger, { settings, today }),
      today,
      settings.baseCurrency,
    ),
    currency: settings.baseCurrency,
    leftOut: leftOut.reduce((count, { orders: left }) => count + left, 0),
  };
}
