import { type CustomerFacts, factsFrom } from '../../lib/db/derive/facts.ts';
import { ledgerOf } from '../../lib/db/derive/ledger.ts';
import { standingFrom } from '../../lib/db/derive/tiers.ts';
import { rowOf } from '../../lib/db/indexing.ts';
import { Ranks } from '../../lib/db/ranks.ts';
import { rankedPeriod, rateTable } from '../../lib/db/settings.ts';
import { ledgerTotals } from '../../lib/domain/pyramid/ledger.ts';
import { rankCustomers } from '../../lib/domain/pyramid/rank.ts';
import { defaultSettings } from '../../lib/schema/defaults.ts';
import type { Company } from '../../lib/schema/records/contact.ts';
import type { Order } from '../../lib/schema/records/order.ts';
import type { CreditRating } from '../../lib/schema/records/standing.ts';
import type { Credit, SampleCustomer } from '../sample/customers.ts';
import { ordersOf } from '../sample/orders.ts';
import { type Random, seeded } from '../sample/random.ts';
import { ratingsOf } from '../sample/ratings.ts';
import {
  COMPANIES,
  companyNamed,
  companyRows,
  employers,
  peopleRows,
  type Rows,
} from './large-book.ts';

const DAY = 86_400_000;
const CHUNK = 5000;
const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);

/** What a customer orders in a year, in the base currency: few bring most of it. */
const yearlyOf = (share: number): number => Math.round(400 * (1 / Math.max(share, 0.00001)) ** 0.8);

/** Orders within two years of somebody who stands there among all customers: of four in five hardly one a year. */
function orderCount(share: number, random: Random): number {
  if (share < 0.01) return 24;
  if (share < 0.05) return 8;
  return share < 0.2 ? 4 : random.whole(1, 2);
}

function plainOrders(company: Company, share: number, now: number, random: Random): Order[] {
  const count = orderCount(share, random);
  const each = (yearlyOf(share) * 2) / count;
  return Array.from({ length: count }, (): Order => {
    const at = now - random.whole(0, 729) * DAY;
    const amount = (each * (0.7 + random.next() * 0.6)).toFixed(2);
    const paid = now - at > 60 * DAY || random.whole(0, 1) === 0;
    return {
      id: random.id(at),
      createdAt: at,
      updatedAt: at,
      customerId: company.id,
      contactId: null,
      number: String(random.whole(100_000, 999_999)),
      orderedOn: dayOf(at),
      dueOn: dayOf(at + 30 * DAY),
      currency: defaultSettings.baseCurrency,
      amount,
      lines: [],
      payments: paid
        ? [{ id: random.id(at), paidOn: dayOf(Math.min(now, at + 25 * DAY)), amount }]
        : [],
      writtenOff: '0',
      note: null,
    };
  });
}

const credits: Credit[] = ['AAA', 'AA', 'A', 'A+', 'B', 'B+', 'C'];
const troubles: SampleCustomer['trouble'][] = [undefined, undefined, 'late', 'over'];

/** An employer of the book's people: two years of orders with lines and payments, and two ratings. */
function employerRecords(company: Company, index: number, now: number, random: Random) {
  // Spread over all tiers, whichever of them are looked at.
  const share = (((index * 37) % COMPANIES) + 0.5) / COMPANIES;
  const credit = credits[index % credits.length] ?? 'A';
  const trouble = troubles[index % troubles.length];
  const customer: SampleCustomer = {
    name: company.name,
    domain: company.domains[0] ?? '',
    language: 'en',
    currency: 'EUR',
    country: 'NL',
    yearly: yearlyOf(share ** 2),
    credit,
    ...(trouble && { trouble }),
  };
  const sample = { customer, company, contacts: [] };
  return { orders: ordersOf(sample, now, random), ratings: ratingsOf(sample, now, random) };
}

interface Trade {
  companies: Company[];
  orders: Order[];
  ratings: CreditRating[];
}

function tradeOf(customers: number, now: number, random: Random, firms: readonly Company[]): Trade {
  const others = Array.from({ length: customers - firms.length }, (_, i) =>
    companyNamed(`Trade ${i}`, `trade${i}.example`, random),
  );
  const own = firms.map((company, i) => employerRecords(company, i, now, random));
  return {
    companies: [...firms, ...others],
    orders: [
      ...own.flatMap(({ orders }) => orders),
      ...others.flatMap((company, i) =>
        plainOrders(company, (i + 0.5) / others.length, now, random),
      ),
    ],
    ratings: own.flatMap(({ ratings }) => ratings),
  };
}

/** What is derived from orders and ratings, by the product's own rules. */
function derived({ orders, ratings }: Trade, now: number) {
  const today = dayOf(now);
  const settings = defaultSettings;
  const sums = ledgerOf();
  for (const order of orders) sums.add(order);
  const ledger = sums.entries();
  const totals = ledgerTotals(ledger, rankedPeriod(settings, today), rateTable(settings), today);
  const standings = rankCustomers(totals).ranked.map(standingFrom);
  const ordersBy = Map.groupBy(orders, ({ customerId }) => customerId);
  const ledgerBy = Map.groupBy(ledger, ({ customerId }) => customerId);
  const standingBy = new Map(standings.map((row) => [row.customerId, row]));
  // The newer one of each customer comes last.
  const ratingBy = new Map(ratings.map((rating) => [rating.customerId, rating]));
  const factsOf = ({ id }: Company): CustomerFacts =>
    factsFrom(
      {
        standing: standingBy.get(id),
        rating: ratingBy.get(id),
        complaint: false,
        orders: ordersBy.get(id) ?? [],
        ledger: ledgerBy.get(id) ?? [],
      },
      { settings, today, now, cause: null },
    );
  return { ledger, standings, factsOf };
}

function* inChunks(table: string, rows: readonly unknown[]): Generator<Rows> {
  for (let at = 0; at < rows.length; at += CHUNK) yield { [table]: rows.slice(at, at + CHUNK) };
}

/**
 * Rows of a book of `size` people like `largeBook`, and of `customers` companies with orders, those of the people
 * among them: all tiers and grades, with everything derived as the extension would store it at `now`.
 */
export function* tradingBook(size: number, customers: number, now: number): Generator<Rows> {
  const random = seeded(7);
  const firms = employers(random);
  const trade = tradeOf(customers, now, seeded(8), firms);
  const { ledger, standings, factsOf } = derived(trade, now);
  const ranks = Ranks.of(standings.map(({ amountKey }) => amountKey).toReversed());
  for (let at = 0; at < trade.companies.length; at += CHUNK)
    yield companyRows(trade.companies.slice(at, at + CHUNK), factsOf);
  yield* inChunks(
    'orders',
    trade.orders.map((order) => rowOf('orders', order.id, order)),
  );
  yield* inChunks(
    'ratings',
    trade.ratings.map((rating) => rowOf('ratings', rating.id, rating)),
  );
  yield* inChunks('ledger', ledger);
  yield* inChunks('standings', standings);
  yield {
    meta: [
      { key: 'ranks', from: ranks.from, counts: ranks.counts },
      { key: 'rolled', day: dayOf(now) },
      { key: 'profiles' },
      {
        key: 'counts',
        counts: {
          contacts: size,
          companies: customers,
          orders: trade.orders.length,
          interactions: 0,
        },
      },
    ],
  };
  yield* peopleRows(size, firms, factsOf, random);
}
