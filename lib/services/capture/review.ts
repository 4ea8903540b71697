import { companyDomain } from '../../capture/companyDomain';
import { personOf, personOfDraft } from '../../capture/person';
import type { BookDatabase } from '../../db/database';
import { isLive } from '../../db/derive/customers';
import { companyKey } from '../../domain/matching/companyKey';
import { emailKey } from '../../domain/matching/emailKey';
import { sharedIn } from '../../domain/matching/likePeople';
import { nameKeys } from '../../domain/matching/nameKey';
import type { Person } from '../../domain/matching/person';
import { SUGGESTED, scorePeople } from '../../domain/matching/scorePeople';
import type { ContactDraft } from '../../schema/draft';
import type { Company, Contact } from '../../schema/records/contact';
import type { CaptureReview, Duplicate } from '../../schema/views/sidebar';
import { badgeOfCustomer } from '../badges/customer';
import type { Book } from '../book';
import { sharingPhone } from '../samePhone';

const reasons = {
  address: 'same-address',
  profile: 'same-linkedin',
  phone: 'same-phone',
  'name-company': 'same-name-and-company',
} as const;

/** The capture form: what was found and from where, who it may already be, companies that fit. */
export async function reviewCapture(book: Book, draft: ContactDraft): Promise<CaptureReview> {
  const { db } = book;
  return await db.transaction('r', db.tables, async () => ({
    draft,
    duplicates: await duplicatesOf(db, draft),
    companies: await companiesFor(book, draft),
  }));
}

/** The same for several, in their order. */
export async function reviewDrafts(
  book: Book,
  drafts: readonly ContactDraft[],
): Promise<CaptureReview[]> {
  return await book.db.transaction('r', book.db.tables, async () => {
    const reviews: CaptureReview[] = [];
    for (const draft of drafts) reviews.push(await reviewCapture(book, draft));
    return reviews;
  });
}

/** Who of these people is in the book already, in their order. */
export async function knownAmong(
  { db }: Book,
  drafts: readonly ContactDraft[],
): Promise<(Duplicate | null)[]> {
  return await db.transaction('r', db.tables, async () => {
    const known: (Duplicate | null)[] = [];
    for (const draft of drafts) known.push((await duplicatesOf(db, draft))[0] ?? null);
    return known;
  });
}

/** Colleagues compared with a draft at most; a larger company's people are found by their names. */
const COLLEAGUES = 500;

/** Everybody who could be the person of the draft: by address, profile, name, number, or at the same company. */
async function candidatesFor(db: BookDatabase, draft: ContactDraft, person: Person) {
  const contacts = db.rows('contacts');
  const companies = await fittingCompanies(db, draft);
  const rows = await Promise.all([
    contacts.where('index.emailKeys').anyOf(addressKeys(draft)).toArray(),
    contacts.where('index.linkedinKeys').anyOf(person.profiles).toArray(),
    contacts.where('index.nameKeys').anyOf(nameKeys(draft.name)).toArray(),
    contacts
      .where('index.companyId')
      .anyOf([...companies.keys()])
      .limit(COLLEAGUES)
      .toArray(),
  ]);
  const numbered = await sharingPhone(db, person);
  return new Map([...rows.flat().map((row) => [row.id, row.record] as const), ...numbered]);
}

const addressKeys = (draft: ContactDraft): string[] =>
  draft.emails.flatMap((email) => emailKey(email) ?? []);

async function duplicatesOf(db: BookDatabase, draft: ContactDraft): Promise<Duplicate[]> {
  const person = personOfDraft('', draft);
  const found = await candidatesFor(db, draft, person);
  const others = await Promise.all(
    [...found.values()].map(async (contact) => {
      const company = await companyOf(db, contact);
      return { contact, company, person: personOf(contact, company) };
    }),
  );
  const shared = sharedIn(others.map((other) => other.person));
  const taken = new Set(addressKeys(draft));
  return others
    .flatMap(({ contact, company, person: other }): Duplicate[] => {
      const verdict = scorePeople(person, other, shared);
      // Whatever the names say: an address belongs to one contact, and saving would be refused.
      const same = contact.emails.some(({ key }) => taken.has(key));
      const [strongest] = same ? (['address'] as const) : verdict.reasons;
      if (strongest === undefined || (!same && verdict.score < SUGGESTED)) return [];
      const score = same ? 1 : verdict.score;
      return [
        {
          contactId: contact.id,
          name: contact.name,
          company: company?.name ?? null,
          reason: reasons[strongest],
          score,
        },
      ];
    })
    .sort((a, b) => b.score - a.score);
}

async function companyOf(db: BookDatabase, contact: Contact): Promise<Company | null> {
  if (contact.companyId === null) return null;
  const company = (await db.rows('companies').get(contact.companyId))?.record;
  return isLive(company) ? company : null;
}

/** Companies by domain first, then by name without legal forms. */
async function fittingCompanies(db: BookDatabase, draft: ContactDraft) {
  const domains = new Set(draft.emails.flatMap((email) => companyDomain(email) ?? []));
  if (draft.companyDomain) domains.add(draft.companyDomain);
  const key = companyKey(draft.company ?? '');
  const [byDomain, byName] = await Promise.all([
    db
      .rows('companies')
      .where('index.domains')
      .anyOf([...domains])
      .toArray(),
    key === '' ? [] : db.rows('companies').where('index.nameKey').equals(key).limit(20).toArray(),
  ]);
  const found = new Map<string, { company: Company; reason: 'domain' | 'name' }>();
  for (const { record } of byDomain) found.set(record.id, { company: record, reason: 'domain' });
  for (const { record } of byName)
    if (!found.has(record.id)) found.set(record.id, { company: record, reason: 'name' });
  return found;
}

async function companiesFor(book: Book, draft: ContactDraft): Promise<CaptureReview['companies']> {
  const found = await fittingCompanies(book.db, draft);
  return await Promise.all(
    [...found.values()].map(async ({ company, reason }) => ({
      companyId: company.id,
      name: company.name,
      reason,
      badge: await badgeOfCustomer(book, null, company),
    })),
  );
}
