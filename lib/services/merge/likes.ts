import { firmOf, personOf } from '../../capture/person';
import type { BookDatabase } from '../../db/database';
import { isLive } from '../../db/derive/customers';
import { scoreFirms } from '../../domain/matching/firm';
import { sharedFirms } from '../../domain/matching/likeFirms';
import { sharedIn } from '../../domain/matching/likePeople';
import { nameKeys } from '../../domain/matching/nameKey';
import { SUGGESTED, scorePeople } from '../../domain/matching/scorePeople';
import type { Company, Contact } from '../../schema/records/contact';
import { type MergeKind, pairKeyOf, pairOf } from '../../schema/records/merge';
import type { LikeHit } from '../../schema/views/duplicates';
import { companySide, contactSide } from './views';

/** Colleagues looked at, at most; the rest is the scan's to find. */
const COLLEAGUES = 300;
const SHOWN = 5;

/** Who of the book a card's person or company may be as well, best first. */
export async function likesOf(
  db: BookDatabase,
  { kind, id }: { kind: MergeKind; id: string },
): Promise<LikeHit[]> {
  return await db.transaction('r', db.tables, async () => {
    const hits = kind === 'contact' ? await likeContacts(db, id) : await likeCompanies(db, id);
    const kept: LikeHit[] = [];
    for (const hit of hits.sort((a, b) => b.score - a.score)) {
      if (kept.length === SHOWN) break;
      const key = pairKeyOf(pairOf(id, hit.id));
      const refused = await db.rows('distinctions').where('index.pairKey').equals(key).count();
      if (refused === 0) kept.push(hit);
    }
    return kept;
  });
}

async function companyOf(db: BookDatabase, contact: Contact): Promise<Company | null> {
  if (contact.companyId === null) return null;
  const company = (await db.rows('companies').get(contact.companyId))?.record;
  return isLive(company) ? company : null;
}

async function likeContacts(db: BookDatabase, id: string): Promise<LikeHit[]> {
  const own = (await db.rows('contacts').get(id))?.record;
  if (!isLive(own)) return [];
  const company = await companyOf(db, own);
  const person = personOf(own, company);
  const table = db.rows('contacts');
  const keys = own.emails.map(({ key }) => key);
  const rows = await Promise.all([
    table.where('index.emailKeys').anyOf(keys).toArray(),
    table.where('index.linkedinKeys').anyOf(person.profiles).toArray(),
    table.where('index.nameKeys').anyOf(nameKeys(own.name)).limit(COLLEAGUES).toArray(),
    company === null
      ? []
      : table.where('index.companyId').equals(company.id).limit(COLLEAGUES).toArray(),
  ]);
  const found = new Map(rows.flat().map(({ record }) => [record.id, record]));
  found.delete(id);
  const others = await Promise.all(
    [...found.values()].map(async (contact) => ({
      contact,
      person: personOf(contact, await companyOf(db, contact)),
    })),
  );
  const shared = sharedIn([person, ...others.map((other) => other.person)]);
  const hits: LikeHit[] = [];
  for (const other of others) {
    const { score, reasons } = scorePeople(person, other.person, shared);
    if (score >= SUGGESTED)
      hits.push({ ...(await contactSide(db, other.contact)), score, reasons });
  }
  return hits;
}

async function likeCompanies(db: BookDatabase, id: string): Promise<LikeHit[]> {
  const own = (await db.rows('companies').get(id))?.record;
  if (!isLive(own)) return [];
  const firm = firmOf(own);
  const table = db.rows('companies');
  const rows = await Promise.all([
    table.where('index.domains').anyOf(own.domains).limit(COLLEAGUES).toArray(),
    table.where('index.nameKey').equals(own.nameKey).limit(COLLEAGUES).toArray(),
  ]);
  const found = new Map(rows.flat().map(({ record }) => [record.id, record]));
  found.delete(id);
  const shared = sharedFirms([firm, ...[...found.values()].map(firmOf)]);
  return [...found.values()].flatMap((company) => {
    const { score, reasons } = scoreFirms(firm, firmOf(company), shared);
    return score >= SUGGESTED ? [{ ...companySide(company), score, reasons }] : [];
  });
}
