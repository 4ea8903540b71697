import { phoneText } from '../../capture/phoneText';
import { dayOf } from '../../db/clock';
import type { BookDatabase } from '../../db/database';
import { contactKeys } from '../../db/derive/badges';
import { customerIdOf, isLive } from '../../db/derive/customers';
import { openEnds } from '../../db/derive/facts';
import type { Records } from '../../db/records';
import { readSettings } from '../../db/settings';
import { filledCompany, filledContact } from '../../domain/profile/fields';
import { STALE_DAYS, staleFields } from '../../domain/profile/stale';
import type { Company, Contact } from '../../schema/records/contact';
import type { Interaction } from '../../schema/records/interaction';
import type { BadgeView } from '../../schema/views/badge';
import type { CardView, DueItem } from '../../schema/views/card';
import { badgeOfCustomer } from '../badges/customer';
import { exactKeys } from '../badges/keys';
import { entryFor, lookupBadges } from '../badges/lookup';
import type { Book } from '../book';
import { worthOf } from '../worth/worth';

export interface CardQuestion {
  contactId?: string | undefined;
  companyId?: string | undefined;
  /** A person of a page, as a reference. */
  ref?: string | undefined;
  /** What was just read of that person. */
  badge?: BadgeView | undefined;
}

/** Colleagues shown beside a person. */
const COLLEAGUES = 50;

/** Everything about one person or company, bar the timeline; null when the book does not know them. */
export async function buildCard(book: Book, question: CardQuestion): Promise<CardView | null> {
  const { db, clock } = book;
  return await db.transaction('r', db.tables, async () => {
    const found = await findSubject(db, question);
    if (!found) return null;
    const { contact, company } = found;
    const customerId = contact ? customerIdOf(contact) : (company?.id ?? '');
    const today = dayOf(clock);
    const [badge, worth, due, colleagues, settings] = await Promise.all([
      badgeOf(book, question, contact, company),
      worthOf(db, customerId, today),
      dueItems(db, customerId, today),
      colleaguesOf(db, customerId, contact),
      readSettings(db),
    ]);
    const phones = phonesOf(contact, company);
    const { staleDays = STALE_DAYS } = settings;
    const stale = staleOf(contact, company, clock.now(), staleDays);
    return {
      contact,
      company,
      customerId,
      phones,
      badge,
      worth,
      due,
      colleagues,
      stale,
      staleDays,
    };
  });
}

async function findSubject(
  db: BookDatabase,
  { contactId, companyId, ref, badge }: CardQuestion,
): Promise<{ contact: Contact | null; company: Company | null } | null> {
  const entry = badge ?? (ref === undefined ? undefined : await entryFor(db, ref));
  const personId = contactId ?? entry?.contactId ?? undefined;
  // Both at once: the badge names the customer, who is the company of a person who has one.
  const guess = companyId ?? entry?.customerId ?? undefined;
  const [contact, guessed] = await Promise.all([
    personId ? recordOf(db, 'contacts', personId) : null,
    guess ? recordOf(db, 'companies', guess) : null,
  ]);
  const person = isLive(contact) ? contact : null;
  const own = person?.companyId ?? guess;
  const company =
    own === guess || own === undefined ? guessed : await recordOf(db, 'companies', own);
  const firm = isLive(company) ? company : null;
  return person || firm ? { contact: person, company: firm } : null;
}

function staleOf(
  contact: Contact | null,
  company: Company | null,
  now: number,
  days: number,
): string[] {
  if (contact) return staleFields(filledContact(contact), contact, now, days);
  return company ? staleFields(filledCompany(company), company, now, days) : [];
}

/** The person's phones; the company's where nobody is known. */
function phonesOf(contact: Contact | null, company: Company | null): CardView['phones'] {
  const numbers = contact ? contact.phones.map(({ number }) => number) : [company?.phone ?? ''];
  return numbers.filter(Boolean).map((number) => ({ number, text: phoneText(number) }));
}

async function recordOf<Table extends 'contacts' | 'companies'>(
  db: BookDatabase,
  table: Table,
  id: string,
): Promise<Records[Table] | null> {
  return (await db.rows(table).get(id))?.record ?? null;
}

async function badgeOf(
  book: Book,
  { ref, badge: known }: CardQuestion,
  contact: Contact | null,
  company: Company | null,
): Promise<BadgeView> {
  const keys = ref === undefined ? [] : exactKeys(ref);
  const mine = contact && contactKeys(contact).some((key) => keys.includes(key));
  if (ref !== undefined && (mine || !contact)) {
    const [badge] = known ? [known] : await lookupBadges(book, [ref], []);
    if (badge && badge.state !== 'unknown') return badge;
  }
  return await badgeOfCustomer(book, contact, company);
}

/** Open next steps and complaints, the due ones first, then by day; those without a day last. */
async function dueItems(db: BookDatabase, customerId: string, today: string): Promise<DueItem[]> {
  const items = (await openEnds(db, customerId)).flatMap((item) => dueOf(item, today));
  return items.sort((a, b) => (a.due ?? '9').localeCompare(b.due ?? '9'));
}

function dueOf(interaction: Interaction, today: string): DueItem[] {
  const items: DueItem[] = [];
  const { nextStep, complaint } = interaction;
  if (complaint && complaint.resolvedAt === null) {
    const { due } = complaint;
    items.push({ interaction, what: 'complaint', due, overdue: due < today });
  }
  if (nextStep && nextStep.doneAt === null) {
    const overdue = nextStep.due !== null && nextStep.due < today;
    items.push({ interaction, what: 'step', due: nextStep.due, overdue });
  }
  return items;
}

async function colleaguesOf(
  db: BookDatabase,
  customerId: string,
  contact: Contact | null,
): Promise<CardView['colleagues']> {
  const rows = await db
    .rows('contacts')
    .where('index.companyId')
    .equals(customerId)
    .limit(COLLEAGUES + 1)
    .toArray();
  return rows
    .map((row) => row.record)
    .filter((person) => person.id !== contact?.id)
    .sort((a, b) => a.name.localeCompare(b.name))
    .slice(0, COLLEAGUES)
    .map((person) => ({ contactId: person.id, name: person.name, title: person.title }));
}
