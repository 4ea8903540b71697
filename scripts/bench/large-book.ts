import { companyBadge, contactBadge } from '../../lib/db/derive/badges.ts';
import { companyTerms, contactTerms } from '../../lib/db/derive/terms.ts';
import { rowOf } from '../../lib/db/indexing.ts';
import { grades, tiers } from '../../lib/schema/base.ts';
import type { Company, Contact } from '../../lib/schema/records/contact.ts';
import { blankCompany, blankContact } from '../../lib/schema/records/contact.ts';
import { seeded } from '../sample/random.ts';
import { nthPerson } from '../standin/gmail/many.ts';

/** People of the book belong to its companies in turn. */
export const COMPANIES = 97;
/** Every tier and grade in turn, so that badges over this book have all there is to draw. */
const factsAt = (index: number) => ({
  tier: tiers[index % tiers.length] ?? null,
  grade: grades[index % grades.length] ?? null,
  provisional: index % 7 === 0,
  answered: 12,
  complaint: index % 11 === 0,
  limit: index % 13 === 0,
  amount: null,
});

const base = { createdAt: 1_700_000_000_000, updatedAt: 1_700_000_000_000 };

function companyAt(index: number, id: string): Company {
  const name = `Customer ${index}`;
  return {
    ...blankCompany,
    ...base,
    id,
    name,
    nameKey: name.toLowerCase(),
    domains: [`customer${index}.example`],
  };
}

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

/**
 * Rows of a book of `size` people as the extension stores them, in chunks; the people are those of
 * the stand-in's large mailbox. Companies come with the first chunk.
 */
export function* largeBook(size: number, chunk = 5000): Generator<Record<string, unknown[]>> {
  const random = seeded(7);
  const companies = Array.from({ length: COMPANIES }, (_, i) =>
    companyAt(i, random.id(base.createdAt)),
  );
  yield {
    companies: companies.map((company) => rowOf('companies', company.id, company)),
    badges: companies.map((company, i) =>
      companyBadge(`@${company.domains[0]}`, company, factsAt(i)),
    ),
    terms: companies.map(companyTerms),
  };
  for (let start = 0; start < size; start += chunk) {
    const contacts = Array.from({ length: Math.min(chunk, size - start) }, (_, i) => {
      const company = companies[(start + i) % COMPANIES];
      if (!company) throw new Error('no company');
      return { company, contact: contactAt(start + i, random.id(base.createdAt), company) };
    });
    yield {
      contacts: contacts.map(({ contact }) => rowOf('contacts', contact.id, contact)),
      badges: contacts.map(({ contact, company }, i) =>
        contactBadge(
          contact.emails[0]?.key ?? '',
          contact,
          company,
          factsAt((start + i) % COMPANIES),
        ),
      ),
      terms: contacts.map(({ contact, company }) => contactTerms(contact, company)),
    };
  }
}
