import { dayOf } from '../../db/clock';
import { companyBadge, contactBadge } from '../../db/derive/badges';
import { customerIdOf } from '../../db/derive/customers';
import { customerFacts } from '../../db/derive/facts';
import { readSettings } from '../../db/settings';
import type { Company, Contact } from '../../schema/records/contact';
import type { BadgeView } from '../../schema/views/badge';
import type { Book } from '../book';
import { badgeView, emptyBadge } from './view';

/** The badge of a person or company, whether or not an address leads to it. */
export async function badgeOfCustomer(
  { db, clock, words }: Book,
  contact: Contact | null,
  company: Company | null,
): Promise<BadgeView> {
  const now = clock.now();
  const settings = await readSettings(db);
  const occasion = { now, today: dayOf(clock), settings, cause: 'order' } as const;
  const email = contact?.emails[0]?.address ?? '';
  if (contact) {
    const facts = await customerFacts(db, customerIdOf(contact), occasion);
    return badgeView(
      email,
      contactBadge('', contact, company, facts),
      settings.baseCurrency,
      words,
    );
  }
  if (!company) return emptyBadge(email, 'unknown', words);
  const facts = await customerFacts(db, company.id, occasion);
  return badgeView(email, companyBadge('', company, facts), settings.baseCurrency, words);
}
