import type { BookDatabase } from '../../db/database';
import { isLive } from '../../db/derive/customers';
import { historyOf } from '../../db/derive/history';
import type { Company, Contact } from '../../schema/records/contact';
import { type MergeKind, type Pair, pairKeyOf, pairOf } from '../../schema/records/merge';
import type {
  LikePair,
  LikeSide,
  MergeReview,
  RefusedPair,
  Weight,
} from '../../schema/views/duplicates';

async function companyName(db: BookDatabase, contact: Contact): Promise<string | null> {
  if (contact.companyId === null) return null;
  const company = (await db.rows('companies').get(contact.companyId))?.record;
  return isLive(company) ? company.name : null;
}

export async function contactSide(db: BookDatabase, contact: Contact): Promise<LikeSide> {
  const known = contact.emails.map(({ address }) => address);
  const numbers = contact.phones.map(({ number }) => number);
  return {
    id: contact.id,
    name: contact.name,
    beside: await companyName(db, contact),
    known: known.length > 0 ? known : numbers,
  };
}

export const companySide = (company: Company): LikeSide => ({
  id: company.id,
  name: company.name,
  beside: company.address?.city ?? company.address?.country ?? null,
  known: company.domains,
});

async function sideOf(db: BookDatabase, kind: MergeKind, id: string): Promise<LikeSide | null> {
  if (kind === 'contact') {
    const contact = (await db.rows('contacts').get(id))?.record;
    return isLive(contact) ? await contactSide(db, contact) : null;
  }
  const company = (await db.rows('companies').get(id))?.record;
  return isLive(company) ? companySide(company) : null;
}

/** The pairs that still stand, in their order: both there, and not told apart meanwhile. */
export async function describePairs(
  db: BookDatabase,
  pairs: readonly { kind: MergeKind; ids: Readonly<Pair> }[],
): Promise<LikePair[]> {
  return await db.transaction('r', db.tables, async () => {
    const found: LikePair[] = [];
    for (const { kind, ids } of pairs) {
      const key = pairKeyOf(pairOf(...ids));
      if ((await db.rows('distinctions').where('index.pairKey').equals(key).count()) > 0) continue;
      const [one, other] = await Promise.all(ids.map((id) => sideOf(db, kind, id)));
      if (one && other) found.push({ kind, sides: [one, other] });
    }
    return found;
  });
}

async function weightOf(db: BookDatabase, kind: MergeKind, id: string): Promise<Weight> {
  const { own, shared } = historyOf(db, id);
  const [asCustomer, asOther, asPerson, orders, people] = await Promise.all([
    own().primaryKeys(),
    shared().primaryKeys(),
    db.rows('interactions').where('index.contactIds').equals(id).primaryKeys(),
    db
      .rows('orders')
      .where('[index.customerId+index.orderedOn]')
      .between([id, ''], [id, '\uffff'])
      .primaryKeys(),
    kind === 'company' ? db.rows('contacts').where('index.companyId').equals(id).count() : 0,
  ]);
  const named = await db.rows('orders').where('index.contactId').equals(id).primaryKeys();
  return {
    interactions: new Set([...asCustomer, ...asOther, ...asPerson]).size,
    orders: new Set([...orders, ...named]).size,
    people,
  };
}

async function quartersOf(db: BookDatabase, customerId: string): Promise<string[]> {
  const rows = await db
    .rows('ratings')
    .where('[index.customerId+index.quarter]')
    .between([customerId, ''], [customerId, '\uffff'])
    .toArray();
  return rows.map(({ record }) => record.quarter);
}

/** Both records whole, with what hangs on them, to choose field by field; null when one is gone. */
export async function mergeReview(
  db: BookDatabase,
  kind: MergeKind,
  [one, other]: Readonly<Pair>,
): Promise<MergeReview | null> {
  if (one === other) return null;
  return await db.transaction('r', db.tables, async (): Promise<MergeReview | null> => {
    const weights: [Weight, Weight] = [
      await weightOf(db, kind, one),
      await weightOf(db, kind, other),
    ];
    const theirs = new Set(await quartersOf(db, other));
    const clashes = (await quartersOf(db, one)).filter((quarter) => theirs.has(quarter));
    if (kind === 'company') {
      const [first, second] = await db.rows('companies').bulkGet([one, other]);
      if (!isLive(first?.record) || !isLive(second?.record)) return null;
      return { kind, sides: [first.record, second.record], weights, clashes };
    }
    const [first, second] = await db.rows('contacts').bulkGet([one, other]);
    if (!isLive(first?.record) || !isLive(second?.record)) return null;
    const companies: [string | null, string | null] = [
      await companyName(db, first.record),
      await companyName(db, second.record),
    ];
    return { kind, sides: [first.record, second.record], companies, weights, clashes };
  });
}

/** Pairs told apart for good, newest first; those of whom one is gone are left out. */
export async function refusedPairs(db: BookDatabase, limit: number): Promise<RefusedPair[]> {
  return await db.transaction('r', db.tables, async () => {
    const rows = await db.rows('distinctions').orderBy('index.pairKey').toArray();
    const found: RefusedPair[] = [];
    for (const { record } of rows.sort((a, b) => b.record.createdAt - a.record.createdAt)) {
      if (found.length === limit) break;
      const [one, other] = await Promise.all(record.pair.map((id) => sideOf(db, record.kind, id)));
      if (one && other)
        found.push({ id: record.id, kind: record.kind, at: record.createdAt, sides: [one, other] });
    }
    return found;
  });
}
