import { companyBadge, contactBadge } from '../../lib/db/derive/badges.ts';
import type { CustomerFacts } from '../../lib/db/derive/facts.ts';
import { companyTerms, contactTerms } from '../../lib/db/derive/terms.ts';
import { rowOf } from '../../lib/db/indexing.ts';
import { grades, tiers } from '../../lib/schema/base.ts';
import type { Company, Contact } from '../../lib/schema/records/contact.ts';
import { blankCompany, blankContact } from '../../lib/schema/records/contact.ts';
import { type Random, seeded } from '../sample/random.ts';
import { nthPerson } from '../standin/gmail/many.ts';

/** People of the book belong to its companies in turn. */
export const COMPANIES = 97;
/** Every tier and grade in turn, so that badges over this book have all there is to draw. */
const factsAt = (_: Company, index: number): CustomerFacts => ({
  tier: tiers[index % tiers.length] ?? null,
  grade: grades[index % grades.length] ?? null,
  provisional: index % 7 === 0,
  answered: 12,
  complaint: index % 11 === 0,
  limit: index % 13 === 0,
});

export type Rows = Record<string, unknown[]>;

const base = { createdAt: 1_700_000_000_000, updatedAt: 1_700_000_000_000 };

/** A company of a large book, found by one domain. */
export function companyNamed(name: string, domain: string, random: Random): Company {
  const id = random.id(base.createdAt);
  return { ...blankCompany, ...base, id, name, nameKey: name.toLowerCase(), domains: [domain] };
}

/** The companies of the people of a large book. */
export const employers = (random: Random): Company[] =>
  Array.from({ length: COMPANIES }, (_, i) =>
    companyNamed(`Customer ${i}`, `customer${i}.example`, random),
  );

function contactAt(index: number, id: string, company: Company): Contact {
  const { name, email } = nthPerson(index);
  return {
    ...blankContact,
    ...base,
    id,
    name,
    givenName: 'Person',
    familyName: String(index),
    emails: [{ address: email, key: email }],
    companyId: company.id,
  };
}

/** Companies as the extension stores them. */
export const companyRows = (
  companies: readonly Company[],
  factsOf: (company: Company, index: number) => CustomerFacts,
): Rows => ({
  companies: companies.map((company) => rowOf('companies', company.id, company)),
  badges: companies.map((company, i) =>
    companyBadge(`@${company.domains[0]}`, company, factsOf(company, i)),
  ),
  terms: companies.map(companyTerms),
});

/** `size` people of these companies as the extension stores them, in chunks. */
export function* peopleRows(
  size: number,
  companies: readonly Company[],
  factsOf: (company: Company, index: number) => CustomerFacts,
  random: Random,
  chunk = 5000,
): Generator<Rows> {
  for (let start = 0; start < size; start += chunk) {
    const contacts = Array.from({ length: Math.min(chunk, size - start) }, (_, i) => {
      const at = (start + i) % companies.length;
      const company = companies[at];
      if (!company) throw new Error('no company');
      const contact = contactAt(start + i, random.id(base.createdAt), company);
      return { company, contact, facts: factsOf(company, at) };
    });
    yield {
      contacts: contacts.map(({ contact }) => rowOf('contacts', contact.id, contact)),
      badges: contacts.map(({ contact, company, facts }) =>
        contactBadge(contact.emails[0]?.key ?? '', contact, company, facts),
      ),
      terms: contacts.map(({ contact, company }) => contactTerms(contact, company)),
    };
  }
}

/**
 * Rows of a book of `size` people as the extension stores them, in chunks; the people are those of
 * the stand-in's large mailbox. Companies come with the first chunk.
 */
export function* largeBook(size: number): Generator<Rows> {
  const random = seeded(7);
  const companies = employers(random);
  yield companyRows(companies, factsAt);
  yield* peopleRows(size, companies, factsAt, random);
}
