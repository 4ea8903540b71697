import { companyKey } from '../../lib/domain/matching/companyKey.ts';
import type { Company, Contact } from '../../lib/schema/records/contact.ts';
import type { SampleCustomer } from './customers.ts';
import { sampleName, sampleTitles } from './names.ts';
import type { Random } from './random.ts';

const DAY = 86_400_000;
const PEOPLE = 3;

export interface SampleCompany {
  customer: SampleCustomer;
  company: Company;
  contacts: Contact[];
}

/** A company with three contacts: those who must exist first, the rest made up. */
export function companyWithPeople(
  customer: SampleCustomer,
  index: number,
  now: number,
  random: Random,
): SampleCompany {
  const since = now - random.whole(800, 1500) * DAY;
  const company: Company = {
    id: random.id(since),
    createdAt: since,
    updatedAt: since,
    name: customer.name,
    nameKey: companyKey(customer.name),
    domains: [customer.domain],
    website: `https://www.${customer.domain}/`,
    phone: null,
    address: {
      street: null,
      city: null,
      region: null,
      postalCode: null,
      country: customer.country,
    },
    note: null,
    provenance: { name: { how: 'typed', url: null, verifiedAt: since } },
  };
  const named = customer.people ?? [];
  const others = Array.from({ length: PEOPLE - named.length }, (_, i) => {
    const { name, local } = sampleName(customer.language, index * PEOPLE + i);
    return [name, local, random.pick(sampleTitles[customer.language])] as const;
  });
  const contacts = [...named, ...others].map(([name, local, title]) =>
    contact({ name, local, title, company, customer, since, random }),
  );
  return { customer, company, contacts };
}

interface ContactParts {
  name: string;
  local: string;
  title: string;
  company: Company;
  customer: SampleCustomer;
  since: number;
  random: Random;
}

const dialling: Record<string, string> = { NO: '+472', KR: '+822', CN: '+8621', PT: '+35121' };

function contact({ name, local, title, company, customer, since, random }: ContactParts): Contact {
  const address = `${local}@${customer.domain}`;
  const at = since + random.whole(0, 200) * DAY;
  const [given, family] = splitName(name, customer.language);
  return {
    id: random.id(at),
    createdAt: at,
    updatedAt: at,
    name,
    givenName: given,
    familyName: family,
    emails: [{ address, key: address }],
    phones: [
      {
        number: `${dialling[customer.country] ?? '+4930'}555${random.whole(1000, 9999)}`,
        kind: 'work',
      },
    ],
    title,
    companyId: company.id,
    linkedin: null,
    urls: [],
    address: null,
    birthday: null,
    preference: null,
    note: null,
    provenance: {
      name: { how: 'sender', url: null, verifiedAt: at },
      title: { how: 'signature', url: null, verifiedAt: at },
    },
  };
}

const twoSyllables = ['남궁', '欧阳'];

function splitName(name: string, language: SampleCustomer['language']): [string, string] {
  if (language === 'en') {
    const [given = '', ...family] = name.split(' ');
    return [given, family.join(' ')];
  }
  const length = twoSyllables.some((family) => name.startsWith(family)) ? 2 : 1;
  return [name.slice(length), name.slice(0, length)];
}
