import { companyDomain } from '../../capture/companyDomain';
import { draftFromCorrespondent } from '../../capture/correspondent';
import type { BookDatabase } from '../../db/database';
import { isLive } from '../../db/derive/customers';
import { companyKey } from '../../domain/matching/companyKey';
import { type Candidate, findDuplicates, identityKeys } from '../../domain/matching/duplicates';
import type { ContactDraft } from '../../schema/draft';
import type { Company, Contact } from '../../schema/records/contact';
import type { CaptureReview, Duplicate } from '../../schema/views/sidebar';
import { badgeOfCustomer } from '../badges/customer';
import type { Book } from '../book';

export interface CaptureSource {
  email: string | null;
  name: string | null;
  /** The open message of that sender, without quoted parts; null when none is open. */
  text: string | null;
  url: string | null;
}

const reasons = {
  address: 'same-address',
  linkedin: 'same-linkedin',
  'name-company': 'same-name-and-company',
} as const;

/** The capture form: what was found and from where, who it may already be, companies that fit. */
export async function reviewCapture(
  book: Book,
  source: CaptureSource,
  edited: ContactDraft | null,
): Promise<CaptureReview> {
  const draft =
    edited ??
    draftFromCorrespondent(
      { name: source.name, email: source.email ?? '' },
      source.text,
      source.url,
    );
  const { db } = book;
  return await db.transaction('r', db.tables, async () => ({
    draft,
    duplicates: await duplicatesOf(db, draft),
    companies: await companiesFor(book, draft),
  }));
}

/** The same for drafts that are there already, in their order. */
export async function reviewDrafts(
  book: Book,
  drafts: readonly ContactDraft[],
): Promise<CaptureReview[]> {
  const nobody: CaptureSource = { email: null, name: null, text: null, url: null };
  return await book.db.transaction('r', book.db.tables, async () => {
    const reviews: CaptureReview[] = [];
    for (const draft of drafts) reviews.push(await reviewCapture(book, nobody, draft));
    return reviews;
  });
}

async function duplicatesOf(db: BookDatabase, draft: ContactDraft): Promise<Duplicate[]> {
  const keys = identityKeys(draft);
  const contacts = db.rows('contacts');
  const rows = await Promise.all([
    contacts.where('index.emailKeys').anyOf(keys.addresses).toArray(),
    contacts.where('index.linkedinKeys').anyOf(keys.profiles).toArray(),
    contacts.where('index.nameKeys').anyOf(keys.names).toArray(),
  ]);
  const found = new Map(rows.flat().map((row) => [row.id, row.record]));
  const candidates: Candidate[] = [];
  const companies = new Map<string, string | null>();
  for (const contact of found.values()) {
    const company = await companyOf(db, contact);
    companies.set(contact.id, company?.name ?? null);
    candidates.push(candidateOf(contact, company));
  }
  return findDuplicates(draft, candidates).map(({ id, reasons: [reason = 'name-company'] }) => ({
    contactId: id,
    name: found.get(id)?.name ?? '',
    company: companies.get(id) ?? null,
    reason: reasons[reason],
  }));
}

async function companyOf(db: BookDatabase, contact: Contact): Promise<Company | null> {
  if (contact.companyId === null) return null;
  const company = (await db.rows('companies').get(contact.companyId))?.record;
  return isLive(company) ? company : null;
}

const candidateOf = (contact: Contact, company: Company | null): Candidate => ({
  id: contact.id,
  name: contact.name,
  emails: contact.emails.map((email) => email.address),
  linkedin: contact.linkedin,
  company: company?.name ?? null,
  companyDomain: company?.domains[0] ?? null,
});

/** By domain first, then by name without legal forms. */
async function companiesFor(book: Book, draft: ContactDraft): Promise<CaptureReview['companies']> {
  const { db } = book;
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
  return await Promise.all(
    [...found.values()].map(async ({ company, reason }) => ({
      companyId: company.id,
      name: company.name,
      reason,
      badge: await badgeOfCustomer(book, null, company),
    })),
  );
}
