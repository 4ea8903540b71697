import { companyDomain, registrableDomain } from '../../capture/companyDomain';
import { splitName } from '../../capture/name';
import { isPublicMailHost } from '../../capture/publicMail';
import { scriptOf } from '../../capture/text';
import { domainKey, emailKey } from '../../domain/matching/emailKey';
import { RowFault } from '../../formats/import/fault';
import type { ImportRow } from '../../formats/import/row';
import type { Address, ContactDraft, Phone } from '../../schema/draft';
import type { Contact } from '../../schema/records/contact';

/** Who a row of a file speaks of: a customer, a person, or both. */
export interface Party {
  /** Where it stands in a list whose rows are people or companies. */
  line?: number;
  key: string | null;
  company: string | null;
  /** Registrable domain of the company; null for public mail providers. */
  domain: string | null;
  name: string | null;
  givenName: string | null;
  familyName: string | null;
  emails: Contact['emails'];
  title: string | null;
  phones: Phone[];
  address: Address | null;
  note: string | null;
  /** What only contact files know of a person. */
  more?: Pick<ContactDraft, 'linkedin' | 'urls' | 'birthday' | 'preference' | 'profile'>;
  /** A card that speaks of a company as such. */
  isCompany?: true;
}

/** Google parts several addresses in a cell by ":::". */
const PARTS = /\s*(?::::|[;,|\s])\s*/;

function emailsOf(row: ImportRow): Contact['emails'] {
  const text = row.text('email');
  if (text === null) return [];
  const known = new Map<string, Contact['emails'][number]>();
  for (const address of text.split(PARTS).filter(Boolean)) {
    const key = emailKey(address);
    if (key === null || key.length > 320) throw new RowFault('email', 'email', text);
    if (!known.has(key)) known.set(key, { address, key });
  }
  return [...known.values()];
}

function domainOf(row: ImportRow): string | null {
  const text = row.text('domain');
  if (text === null) return null;
  const host = text.replace(/^[a-z]+:\/\//i, '').replace(/[/?#:].*$/, '');
  const key = domainKey(host);
  if (key === null || !key.includes('.')) throw new RowFault('domain', 'domain', text);
  const domain = registrableDomain(key) ?? key;
  return isPublicMailHost(key) || isPublicMailHost(domain) ? null : domain;
}

function nameOf(row: ImportRow): Pick<Party, 'name' | 'givenName' | 'familyName'> {
  const givenName = row.text('givenName');
  const familyName = row.text('familyName');
  const whole = row.text('name');
  if (givenName === null && familyName === null) {
    if (whole === null) return { name: null, givenName: null, familyName: null };
    const found = splitName(whole);
    return found.name === '' ? { name: whole, givenName: null, familyName: null } : found;
  }
  const east = ['hangul', 'han'].includes(scriptOf(familyName ?? givenName ?? ''));
  const parts = east ? [familyName, givenName] : [givenName, familyName];
  const joined = parts.filter((part) => part !== null).join(east ? '' : ' ');
  return { name: whole ?? joined, givenName, familyName };
}

function phonesOf(row: ImportRow): Phone[] {
  const phone = row.text('phone');
  const mobile = row.text('mobile');
  const phones: Phone[] = [];
  if (phone !== null) phones.push({ number: phone, kind: 'work' });
  if (mobile !== null && mobile !== phone) phones.push({ number: mobile, kind: 'mobile' });
  return phones;
}

function addressOf(row: ImportRow): Address | null {
  const address: Address = {
    street: row.text('street'),
    city: row.text('city'),
    region: row.text('region'),
    postalCode: row.text('postalCode'),
    country: row.text('country'),
  };
  return Object.values(address).some((part) => part !== null) ? address : null;
}

export const readParty = (row: ImportRow): Party => ({
  key: row.text('key'),
  company: row.text('company'),
  domain: domainOf(row),
  ...nameOf(row),
  emails: emailsOf(row),
  title: row.text('title'),
  phones: phonesOf(row),
  address: addressOf(row),
  note: row.text('note'),
});

/** Domains by which the party's company may be known, the named one first. */
export const domainsOf = (party: Party): string[] => {
  const mailed = party.emails.flatMap(({ address }) => companyDomain(address) ?? []);
  return [...new Set([...(party.domain === null ? [] : [party.domain]), ...mailed])];
};
