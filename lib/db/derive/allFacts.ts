import type { Order } from '../../schema/records/order';
import type { CreditRating } from '../../schema/records/standing';
import type { BookDatabase } from '../database';
import { isLive } from './customers';
import { type CustomerFacts, type FactParts, factsFrom } from './facts';
import type { Occasion } from './occasion';

/** Everything badges need of all customers, read once: for a rebuild, or when thousands change together. */
export async function allFacts(
  db: BookDatabase,
  occasion: Occasion,
): Promise<(id: string) => CustomerFacts> {
  const [standings, ledger] = await Promise.all([db.standings.toArray(), db.ledger.toArray()]);
  const parts = new Map<string, FactParts & { orders: Order[] }>();
  const partsOf = (id: string) => {
    const known = parts.get(id) ?? {
      standing: undefined,
      rating: undefined,
      complaint: false,
      orders: [],
      ledger: [],
    };
    parts.set(id, known);
    return known;
  };
  for (const standing of standings) partsOf(standing.customerId).standing = standing;
  const ledgerBy = Map.groupBy(ledger, (entry) => entry.customerId);
  for (const [id, entries] of ledgerBy) partsOf(id).ledger = entries;
  await db.rows('ratings').each(({ record }) => {
    const own = partsOf(record.customerId);
    if (isLive(record) && newer(record, own.rating)) own.rating = record;
  });
  await db
    .rows('interactions')
    .orderBy('[index.customerId+index.open]')
    .each(({ record }) => {
      if (record.customerId && record.complaint?.resolvedAt === null)
        partsOf(record.customerId).complaint = true;
    });
  await db.rows('orders').each(({ record }) => {
    if (isLive(record)) partsOf(record.customerId).orders.push(record);
  });
  return (id) => factsFrom(partsOf(id), occasion);
}

const newer = (rating: CreditRating, than: CreditRating | undefined): boolean =>
  than === undefined || rating.quarter > than.quarter;
