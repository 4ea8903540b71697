import type { Company } from '../../schema/records/contact';
import type { BadgeEntry } from '../../schema/records/standing';
import { countAnew, keepCounts } from '../counts';
import type { BookDatabase } from '../database';
import type { TermsRow } from '../internal';
import { readSettings } from '../settings';
import { allFacts } from './allFacts';
import { companyBadge, companyKeys, contactBadge, contactKeys } from './badges';
import { customerIdOf, isLive } from './customers';
import { ledgerOf } from './ledger';
import type { Occasion } from './occasion';
import { rankAnew } from './standings';
import { companyTerms, contactTerms } from './terms';

const CHUNK = 2000;

/**
 * Makes every derived table anew from the records: after a restore, a bulk import or a change of the
 * rules. Runs in several transactions so that a long rebuild never blocks the book.
 */
export async function rebuildDerived(
  db: BookDatabase,
  occasion: Omit<Occasion, 'settings'>,
  progress: (done: number, of: number) => void = () => {},
): Promise<void> {
  const full: Occasion = { ...occasion, settings: await readSettings(db) };
  await rebuildLedger(db);
  await db.transaction('rw', db.tables, async () => {
    await rankAnew(db, full);
  });
  await rebuildFromPeople(db, full, progress);
  await db.transaction('rw', db.tables, async () => {
    await keepCounts(db, await countAnew(db));
    await db.meta.delete('anew');
  });
}

async function rebuildLedger(db: BookDatabase): Promise<void> {
  await db.transaction('rw', [db.rows('orders'), db.ledger], async () => {
    const ledger = ledgerOf();
    await db.rows('orders').each((row) => ledger.add(row.record));
    await db.ledger.clear();
    await db.ledger.bulkPut(ledger.entries());
  });
}

async function rebuildFromPeople(
  db: BookDatabase,
  occasion: Occasion,
  progress: (done: number, of: number) => void,
): Promise<void> {
  const factsOf = await allFacts(db, occasion);
  const companies = new Map<string, Company>();
  await db.rows('companies').each(({ record }) => {
    if (isLive(record)) companies.set(record.id, record);
  });
  const contacts = await db.rows('contacts').orderBy('index.updatedAt').primaryKeys();
  await db.transaction('rw', [db.badges, db.terms], async () => {
    await Promise.all([db.badges.clear(), db.terms.clear()]);
  });
  const since = new Map<string, { createdAt: number; id: string }>();
  const byAge = [...companies.values()].sort(
    (a, b) => b.createdAt - a.createdAt || (a.id < b.id ? 1 : -1),
  );
  // The oldest is written last, so it keeps a domain that several companies name.
  await db.badges.bulkPut(
    byAge.flatMap((company) =>
      companyKeys(company).map((key) => companyBadge(key, company, factsOf(company.id))),
    ),
  );
  await db.terms.bulkPut(byAge.map(companyTerms));
  for (let start = 0; start < contacts.length; start += CHUNK) {
    const rows = await db.rows('contacts').bulkGet(contacts.slice(start, start + CHUNK));
    const badges: BadgeEntry[] = [];
    const terms: TermsRow[] = [];
    for (const row of rows) {
      if (!row || !isLive(row.record)) continue;
      const contact = row.record;
      const company = contact.companyId ? (companies.get(contact.companyId) ?? null) : null;
      terms.push(contactTerms(contact, company));
      for (const key of contactKeys(contact)) {
        const holder = since.get(key);
        if (holder && !isOlder(contact, holder)) continue;
        since.set(key, { createdAt: contact.createdAt, id: contact.id });
        badges.push(contactBadge(key, contact, company, factsOf(customerIdOf(contact))));
      }
    }
    await db.badges.bulkPut(badges);
    await db.terms.bulkPut(terms);
    progress(Math.min(start + CHUNK, contacts.length), contacts.length);
  }
}

const isOlder = (
  one: { createdAt: number; id: string },
  other: { createdAt: number; id: string },
): boolean =>
  one.createdAt < other.createdAt || (one.createdAt === other.createdAt && one.id < other.id);
