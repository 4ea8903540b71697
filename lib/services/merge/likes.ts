import { firmOf, personOf } from '../../capture/person';
import type { BookDatabase } from '../../db/database';
import { isLive } from '../../db/derive/customers';
import { type Firm, scoreFirms } from '../../domain/matching/firm';
import { sharedFirms } from '../../domain/matching/likeFirms';
import { sharedIn } from '../../domain/matching/likePeople';
import { nameKeys } from '../../domain/matching/nameKey';
import { SUGGESTED, scorePeople } from '../../domain/matching/scorePeople';
import type { Company, Contact } from '../../schema/records/contact';
import { type MergeKind, pairKeyOf, pairOf } from '../../schema/records/merge';
import type { LikeHit, LikeSide } from '../../schema/views/duplicates';
import { sharingPhone } from '../samePhone';
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
    const likes = kind === 'contact' ? await likeContacts(db, id) : await likeCompanies(db, id);
    const kept: LikeHit[] = [];
    for (const { score, reasons, other, side } of likes.sort((a, b) => b.score - a.score)) {
      if (kept.length === SHOWN) break;
      const key = pairKeyOf(pairOf(id, other));
      const refused = await db.rows('distinctions').where('index.pairKey').equals(key).count();
      if (refused === 0) kept.push({ ...(await side()), score, reasons });
    }
    return kept;
  });
}

interface Like extends Pick<LikeHit, 'score' | 'reasons'> {
  other: string;
  /** What is shown of the other one; read only for those who are. */
  side: () => Promise<LikeSide> | LikeSide;
}

/** The live companies of contacts, each read once: colleagues share theirs. */
async function companiesOf(
  db: BookDatabase,
  contacts: readonly Contact[],
): Promise<(contact: Contact) => Company | null> {
  const ids = [...new Set(contacts.flatMap(({ companyId }) => companyId ?? []))];
  const rows = await db.rows('companies').bulkGet(ids);
  const known = new Map(
    rows.flatMap((row) => (row && isLive(row.record) ? [[row.id, row.record]] : [])),
  );
  return ({ companyId }) => known.get(companyId ?? '') ?? null;
}

async function likeContacts(db: BookDatabase, id: string): Promise<Like[]> {
  const own = (await db.rows('contacts').get(id))?.record;
  if (!isLive(own)) return [];
  const company = (await companiesOf(db, [own]))(own);
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
  const found = new Map([
    ...rows.flat().map(({ record }) => [record.id, record] as const),
    ...(await sharingPhone(db, person)),
  ]);
  found.delete(id);
  const employer = await companiesOf(db, [...found.values()]);
  const others = [...found.values()].map((contact) => ({
    contact,
    person: personOf(contact, employer(contact)),
  }));
  const shared = sharedIn([person, ...others.map((other) => other.person)]);
  return others.flatMap((other): Like[] => {
    const likeness = scorePeople(person, other.person, shared);
    const { contact } = other;
    return likeness.score >= SUGGESTED
      ? [{ ...likeness, other: contact.id, side: () => contactSide(db, contact) }]
      : [];
  });
}

/** Keys under which the same name may stand, however an umlaut is written there; scoring decides. */
const spellingsOf = ({ key, spelled }: Firm): string[] => [
  ...new Set([key, spelled ?? key, key.replace(/(?<=[aou])e/g, '')]),
];

async function likeCompanies(db: BookDatabase, id: string): Promise<Like[]> {
  const own = (await db.rows('companies').get(id))?.record;
  if (!isLive(own)) return [];
  const firm = firmOf(own);
  const table = db.rows('companies');
  const rows = await Promise.all([
    table.where('index.domains').anyOf(own.domains).limit(COLLEAGUES).toArray(),
    table.where('index.nameKey').anyOf(spellingsOf(firm)).limit(COLLEAGUES).toArray(),
  ]);
  const found = new Map(rows.flat().map(({ record }) => [record.id, record]));
  found.delete(id);
  const shared = sharedFirms([firm, ...[...found.values()].map(firmOf)]);
  return [...found.values()].flatMap((company): Like[] => {
    const likeness = scoreFirms(firm, firmOf(company), shared);
    return likeness.score >= SUGGESTED
      ? [{ ...likeness, other: company.id, side: () => companySide(company) }]
      : [];
  });
}
