import { dayOf } from '../../db/clock';
import type { BookDatabase } from '../../db/database';
import { contactKeys } from '../../db/derive/badges';
import { customerIdOf, isLive } from '../../db/derive/customers';
import { openEnds } from '../../db/derive/facts';
import { reading } from '../../db/reading';
import type { Records } from '../../db/records';
import { readSettings } from '../../db/settings';
import { filledCompany, filledContact } from '../../domain/profile/fields';
import { STALE_DAYS, staleFields } from '../../domain/profile/stale';
import { defaultComplaintDays, defaultUsualMinutes } from '../../schema/defaults';
import type { Company, Contact } from '../../schema/records/contact';
import type { Interaction } from '../../schema/records/interaction';
import type { BadgeView } from '../../schema/views/badge';
import type { CardView, DueItem } from '../../schema/views/card';
import { badgeOfCustomer } from '../badges/customer';
import { exactKeys } from '../badges/keys';
import { badgesOf, entryFor } from '../badges/lookup';
import type { Book } from '../book';
import { withHosts } from '../hosts';
import { worthOf } from '../worth/worth';
import { phoneWriter } from './phones';

export interface CardQuestion {
  contactId?: string | undefined;
  companyId?: string | undefined;
  /** A person of a page, as a reference. */
  ref?: string | undefined;
  /** What was just read of that person. */
  badge?: BadgeView | undefined;
}

/** Everything about one person or company, bar the timeline; null when the book does not know them. */
export async function buildCard(book: Book, question: CardQuestion): Promise<CardView | null> {
  const { db } = book;
  const writer = phoneWriter();
  const card = await withHosts(() => reading(db, db.tables, () => cardOf(book, question)));
  const written = await writer;
  return card && written(card);
}

/** The same within the caller's transaction, with the phone numbers as they are stored. */
export async function cardOf(book: Book, question: CardQuestion): Promise<CardView | null> {
  const { db, clock } = book;
  const { ref } = question;
  const today = dayOf(clock);
  const entry = question.badge ?? (ref === undefined ? undefined : await entryFor(db, ref));
  const guess = question.companyId ?? entry?.customerId ?? undefined;
  // At once: the badge names the customer, who is the company of a person who has one.
  const [found, guessed] = await Promise.all([
    findSubject(db, question.contactId ?? entry?.contactId ?? undefined, guess),
    guess === undefined ? null : customerParts(db, guess, today),
  ]);
  if (!found) return null;
  const { contact, company } = found;
  const customerId = contact ? customerIdOf(contact) : (company?.id ?? '');
  const [badge, { worth, due, settings }] = await Promise.all([
    badgeOf(book, question, contact, company),
    guessed && customerId === guess ? guessed : customerParts(db, customerId, today),
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
    stale,
    staleDays,
    complaintDays: settings.complaintDays ?? defaultComplaintDays,
    usualMinutes: settings.usualMinutes ?? defaultUsualMinutes,
  };
}

async function customerParts(db: BookDatabase, customerId: string, today: string) {
  const [worth, due, settings] = await Promise.all([
    worthOf(db, customerId, today),
    dueItems(db, customerId, today),
    readSettings(db),
  ]);
  return { worth, due, settings };
}

async function findSubject(
  db: BookDatabase,
  personId: string | undefined,
  guess: string | undefined,
): Promise<{ contact: Contact | null; company: Company | null } | null> {
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

/** The person's phones as stored; the company's where nobody is known. */
function phonesOf(contact: Contact | null, company: Company | null): CardView['phones'] {
  const numbers = contact ? contact.phones.map(({ number }) => number) : [company?.phone ?? ''];
  return numbers.filter(Boolean).map((number) => ({ number, text: number }));
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
    const [badge] = known ? [known] : await badgesOf(book, [ref], []);
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
