import { sampleBook } from '../../../scripts/sample/book';
import { known } from '../../../scripts/standin/gmail/demo/people';
import { type BookTables, contentsOf, tablesOf } from '../../support/seed';
import { PEOPLE } from './server/people';

export const COMPANY = 'Fjord Malt';

/**
 * The sample book, whose best customer is the brewery that writes to the test mailbox. Nobody has been asked yet
 * whether mail is logged, and nobody of the company is known that the newcomer writes from.
 */
export function rememberedBook(now = Date.now()): Promise<BookTables> {
  const { settings, contacts, companies, orders, interactions, ratings } = sampleBook(now);
  const isLinnea = ({ key }: { key: string }) => key === known.linnea.email;
  const best = contacts.find(({ emails }) => emails.some(isLinnea));
  if (!best) throw new Error('The sample book has lost its best customer');
  const newcomers = companies.find(({ domains }) => domains.includes('durubit.example'));
  const theirs = ({ customerId }: { customerId: string | null }) => customerId === newcomers?.id;
  const { name, email } = PEOPLE.known;
  const elin = { ...best, name, emails: [{ address: email, key: email }] };
  const brewery = { name: COMPANY, nameKey: 'fjord malt', domains: ['fjordmalt.example'] };
  return tablesOf(
    contentsOf({
      settings: { ...settings, mailboxes: {} },
      contacts: contacts
        .filter(({ companyId }) => companyId === null || companyId !== newcomers?.id)
        .map((one) => (one === best ? elin : one)),
      companies: companies
        .filter((one) => one !== newcomers)
        .map((one) => (one.id === best.companyId ? { ...one, ...brewery } : one)),
      orders: orders.filter((one) => !theirs(one)),
      interactions: interactions.filter((one) => !theirs(one)),
      ratings: ratings.filter((one) => !theirs(one)),
    }),
    now,
  );
}
