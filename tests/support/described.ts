import * as fc from 'fast-check';

/** A person as schema.org describes them, for writing in each of its syntaxes. */
export interface Described {
  givenName: string;
  familyName: string;
  jobTitle: string | null;
  email: string;
  telephone: string | null;
  faxNumber: string | null;
  company: string | null;
  address: { street: string; postalCode: string; city: string; country: string } | null;
  url: string | null;
  sameAs: string | null;
  birthDate: string | null;
}

const from = (...values: string[]) => fc.constantFrom(...values);
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { freq: 3 });
const number = fc.integer({ min: 1_000_000, max: 9_999_999 });

export const someone: fc.Arbitrary<Described> = fc.record({
  givenName: from('Anna', 'Jürgen', 'Chloé', 'Mary Ann', '민지', '小明', '<b>Bo</b>', 'O"Neil'),
  familyName: from(
    'Berg',
    'Müller-Lüdenscheidt',
    "O'Brien",
    'van der Berg',
    '김',
    '王',
    'Smith & Co',
  ),
  jobTitle: maybe(from('Head of Sales', 'Geschäftsführerin', '영업팀장', '销售经理', 'R&D <lead>')),
  email: fc.nat(999).map((n) => `person${n}@tarnholt.example`),
  telephone: maybe(number.map((n) => `+49 40 ${n}`)),
  faxNumber: maybe(number.map((n) => `+49 30 ${n}`)),
  company: maybe(from('Tarnholt GmbH', '㈜한빛소프트', '华信贸易有限公司', 'A & B "Trading" Ltd')),
  address: maybe(
    fc.record({
      street: from('Hafenstraße 12', '1 Main St, Suite 4', '강남대로 1'),
      postalCode: from('20095', '06236', 'BS1 4XX'),
      city: from('Hamburg', '서울', 'Bristol'),
      country: from('DE', 'KR', 'United Kingdom'),
    }),
  ),
  url: maybe(fc.nat(99).map((n) => `https://person${n}.example/about?x=1&y=2`)),
  sameAs: maybe(fc.nat(99).map((n) => `https://www.linkedin.com/in/person-${n}`)),
  birthDate: maybe(from('1980-02-29', '1975-12-01')),
});

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const safe = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? '');

export function inJsonLd(person: Described): string {
  const { company, address, ...plain } = person;
  const text = JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'Person',
    ...plain,
    worksFor: company && { '@type': 'Organization', name: company },
    address: address && {
      '@type': 'PostalAddress',
      streetAddress: address.street,
      postalCode: address.postalCode,
      addressLocality: address.city,
      addressCountry: address.country,
    },
  }).replaceAll('<', '\\u003c');
  return `<script type="application/ld+json">${text}</script>`;
}

interface Syntax {
  type(name: string): string;
  property(name: string): string;
}
const microdata: Syntax = {
  type: (name) => `itemscope itemtype="https://schema.org/${name}"`,
  property: (name) => `itemprop="${name}"`,
};
const rdfa: Syntax = {
  type: (name) => `typeof="${name}"`,
  property: (name) => `property="${name}"`,
};

/** Hidden, so that only the marks are read and not the text beside them. */
function marked(person: Described, { type, property }: Syntax, before: string): string {
  const meta = (name: string, value: string | null) =>
    value === null ? '' : `<meta ${property(name)} content="${safe(value)}">`;
  const link = (name: string, value: string | null) =>
    value === null ? '' : `<link ${property(name)} href="${safe(value)}">`;
  const { address } = person;
  return `<div hidden ${before} ${type('Person')}>
    <b ${property('givenName')}>${safe(person.givenName)}</b><i ${property('familyName')}>${safe(person.familyName)}</i>
    ${meta('jobTitle', person.jobTitle)}
    <a ${property('email')} href="mailto:${person.email}">Write</a>
    ${meta('telephone', person.telephone)}${meta('faxNumber', person.faxNumber)}
    ${person.company === null ? '' : `<p ${property('worksFor')} ${type('Organization')}><span ${property('name')}>${safe(person.company)}</span></p>`}
    ${
      address === null
        ? ''
        : `<p ${property('address')} ${type('PostalAddress')}>${meta('streetAddress', address.street)}<span ${property('postalCode')}>${safe(address.postalCode)}</span>
           <span ${property('addressLocality')}>${safe(address.city)}</span>${meta('addressCountry', address.country)}</p>`
    }
    ${link('url', person.url)}${link('sameAs', person.sameAs)}
    ${person.birthDate === null ? '' : `<time ${property('birthDate')} datetime="${person.birthDate}">then</time>`}
  </div>`;
}

export const inMicrodata = (person: Described): string => marked(person, microdata, '');
export const inRdfa = (person: Described): string =>
  marked(person, rdfa, 'vocab="https://schema.org/"');
