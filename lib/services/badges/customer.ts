import { dayOf } from '../../db/clock';
import { companyBadge, companyKeys, contactBadge, contactKeys } from '../../db/derive/badges';
import { customerIdOf } from '../../db/derive/customers';
import { customerFacts } from '../../db/derive/facts';
import { readSettings } from '../../db/settings';
import type { Company, Contact } from '../../schema/records/contact';
import type { BadgeEntry } from '../../schema/records/standing';
import { refOf } from '../../schema/ref';
import type { Settings } from '../../schema/settings';
import type { BadgeView } from '../../schema/views/badge';
import type { Book } from '../book';
import { badgeView, emptyBadge } from './view';

const refOfContact = ({ emails, linkedin }: Contact): string =>
  refOf({ email: emails[0]?.address ?? null, linkedin, name: null }) ?? '';

/** The badge of a person or company, whether or not an address leads to it. */
export async function badgeOfCustomer(
  book: Book,
  contact: Contact | null,
  company: Company | null,
): Promise<BadgeView> {
  const { db, words } = book;
  const ref = contact ? refOfContact(contact) : '';
  const customerId = contact ? customerIdOf(contact) : company?.id;
  if (customerId === undefined) return emptyBadge(ref, 'unknown', words);
  const [settings, kept, standing] = await Promise.all([
    readSettings(db),
    keptBadge(book, contact, company),
    db.standings.get(customerId),
  ]);
  const entry = kept ?? (await computedBadge(book, contact, company, customerId, settings));
  if (!entry) return emptyBadge(ref, 'unknown', words);
  const amount = standing ? { amount: standing.amount, currency: settings.baseCurrency } : null;
  return badgeView(ref, entry, amount, words);
}

/** What the index holds under the first key, if that is theirs. */
async function keptBadge(
  { db }: Book,
  contact: Contact | null,
  company: Company | null,
): Promise<BadgeEntry | undefined> {
  const [key] = contact ? contactKeys(contact) : company ? companyKeys(company) : [];
  const entry = key === undefined ? undefined : await db.badges.get(key);
  const theirs = contact
    ? entry?.contactId === contact.id
    : entry?.contactId === null && entry.customerId === company?.id;
  return theirs ? entry : undefined;
}

async function computedBadge(
  { db, clock }: Book,
  contact: Contact | null,
  company: Company | null,
  customerId: string,
  settings: Settings,
): Promise<BadgeEntry | null> {
  const occasion = { now: clock.now(), today: dayOf(clock), settings, cause: null };
  const facts = await customerFacts(db, customerId, occasion);
  if (contact) return contactBadge('', contact, company, facts);
  return company && companyBadge('', company, facts);
}
