import { lastFullMonths } from '../../domain/calendar';
import { creditLimit, policyInForce } from '../../domain/credit/policy';
import { isPositive } from '../../domain/decimal';
import { exposureOf } from '../../domain/exposure';
import { customerTotal } from '../../domain/pyramid/ledger';
import { inBaseCurrency } from '../../domain/receivables';
import type { LedgerEntry, Order } from '../../schema/records/order';
import type { BadgeEntry, CreditRating, Standing } from '../../schema/records/standing';
import type { BookDatabase } from '../database';
import { rateTable } from '../settings';
import type { Occasion } from './occasion';

/** What all badges of one customer share. */
export type CustomerFacts = Pick<
  BadgeEntry,
  'tier' | 'grade' | 'provisional' | 'answered' | 'complaint' | 'limit'
>;

export interface FactParts {
  standing: Standing | undefined;
  /** The newest rating, of whatever quarter. */
  rating: CreditRating | undefined;
  complaint: boolean;
  /** Orders, and the ledger that the limit is measured by. */
  orders: readonly Order[];
  ledger: readonly LedgerEntry[];
}

/** The credit limit in force, in the base currency; null when there is none. */
export function limitOf(
  rating: CreditRating | undefined,
  ledger: readonly LedgerEntry[],
  { settings, today }: Pick<Occasion, 'settings' | 'today'>,
): string | null {
  const inForce = rating ? policyInForce(rating.result, rating.scheme) : null;
  if (!rating || !inForce) return null;
  const purchases = customerTotal(
    rating.customerId,
    ledger,
    lastFullMonths(today),
    rateTable(settings),
    today,
  );
  return creditLimit(inForce.policy, purchases.amount);
}

function warns(parts: FactParts, occasion: Occasion): boolean {
  if (parts.orders.length === 0) return false;
  const { receivables } = inBaseCurrency(parts.orders, rateTable(occasion.settings));
  const limit = limitOf(parts.rating, parts.ledger, occasion);
  const exposure = exposureOf(receivables, limit, occasion.today, occasion.settings.baseCurrency);
  return exposure.overBy !== null || isPositive(exposure.overdue);
}

export const factsFrom = (parts: FactParts, occasion: Occasion): CustomerFacts => ({
  tier: parts.standing?.tier ?? null,
  grade: parts.rating?.result.grade ?? null,
  provisional: parts.rating?.result.provisional ?? false,
  answered: parts.rating?.result.answered ?? 0,
  complaint: parts.complaint,
  limit: warns(parts, occasion),
});

export async function latestRating(
  db: BookDatabase,
  customerId: string,
): Promise<CreditRating | undefined> {
  const row = await db
    .rows('ratings')
    .where('[index.customerId+index.quarter]')
    .between([customerId, ''], [customerId, '\uffff'])
    .last();
  return row?.record;
}

export async function ordersOf(db: BookDatabase, customerId: string): Promise<Order[]> {
  const rows = await db
    .rows('orders')
    .where('[index.customerId+index.orderedOn]')
    .between([customerId, ''], [customerId, '\uffff'])
    .toArray();
  return rows.map((row) => row.record);
}

/** Interactions of a customer with a complaint or next step still to be dealt with. */
export async function openEnds(db: BookDatabase, customerId: string) {
  const rows = await db
    .rows('interactions')
    .where('[index.customerId+index.open]')
    .equals([customerId, 1])
    .toArray();
  return rows.map((row) => row.record);
}

export async function customerFacts(
  db: BookDatabase,
  customerId: string,
  occasion: Occasion,
): Promise<CustomerFacts> {
  const [standing, rating, open, orders, ledger] = await Promise.all([
    db.standings.get(customerId),
    latestRating(db, customerId),
    openEnds(db, customerId),
    ordersOf(db, customerId),
    db.ledger.where('customerId').equals(customerId).toArray(),
  ]);
  const complaint = open.some(
    (item) => item.complaint !== null && item.complaint.resolvedAt === null,
  );
  return factsFrom({ standing, rating, complaint, orders, ledger }, occasion);
}

/** The same from one of the customer's badges: they are all alike. */
export const factsOfBadge = ({
  tier,
  grade,
  provisional,
  answered,
  complaint,
  limit,
}: BadgeEntry): CustomerFacts => ({ tier, grade, provisional, answered, complaint, limit });
