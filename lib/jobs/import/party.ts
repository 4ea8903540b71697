import { companyDomain, registrableDomain } from '../../capture/companyDomain';
import { splitName } from '../../capture/name';
import { isPublicMailHost } from '../../capture/publicMail';
import { scriptOf } from '../../capture/text';
import { domainKey } from '../../domain/matching/emailKey';
import { phoneCountry } from '../../formats/contacts/country';
import { bareAddress, readEmail } from '../../formats/contacts/email';
import { readNumber } from '../../formats/contacts/phone';
import { RowFault } from '../../formats/import/fault';
import type { ImportRow } from '../../formats/import/row';
import { splitEmails } from '../../formats/tables/splitEmails';
import type { Address, ContactDraft, Phone } from '../../schema/draft';
import { linkedinPath } from '../../schema/linkedinPath';
import type { Contact } from '../../schema/records/contact';
import { attempt } from './attempt';

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

function emailsOf(row: ImportRow): Contact['emails'] {
  const text = row.text('email');
  const known = new Map<string, Contact['emails'][number]>();
  for (const part of splitEmails(text ?? '')) {
    const read = readEmail(bareAddress(part));
    if (read === null) throw new RowFault('email', 'email', text ?? '');
    if (!known.has(read.key)) known.set(read.key, read);
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

const phoneFields = [
  ['phone', 'work'],
  ['mobile', 'mobile'],
  ['homePhone', 'other'],
  ['fax', 'fax'],
] as const;

/** Numbers in E.164 where a country is known, and their extensions, which have no room there. */
function phonesOf(row: ImportRow, said: Said): { phones: Phone[]; extensions: string[] } {
  const written = phoneFields.flatMap(([field, kind]) =>
    (row.text(field) ?? '')
      .split(/[;|\n]/)
      .filter((text) => text.trim() !== '')
      .map((text) => ({ text, kind, field })),
  );
  if (written.length === 0) return { phones: [], extensions: [] };
  const country = phoneCountry({ ...said, phones: written });
  const found = new Map<string, Phone>();
  const extensions: string[] = [];
  for (const { text, kind, field } of written) {
    const read = readNumber(text, country);
    if (read === null) {
      row.note('phone', field, text);
      continue;
    }
    if (read.extension !== null) extensions.push(`${read.number} ext. ${read.extension}`);
    if (!found.has(read.number)) found.set(read.number, { number: read.number, kind });
  }
  return { phones: [...found.values()], extensions };
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

type Said = Parameters<typeof phoneCountry>[0];

/** Most that a note holds. */
const NOTE = 4000;

function noteOf(row: ImportRow, extensions: readonly string[]): string | null {
  const department = row.text('department');
  const lines = [
    row.text('note'),
    department === null ? null : `Department: ${department}`,
    ...extensions.map((text) => `Phone: ${text}`),
    ...row.rest(),
  ];
  const note = lines.filter((line) => line !== null).join('\n');
  if (note.length > NOTE) row.note('tooLong', 'note', note);
  return note.slice(0, NOTE) || null;
}

/** Links and birthday; undefined where the row has none. */
function moreOf(row: ImportRow): Party['more'] {
  const cells = ['linkedin', 'url'] as const;
  const [profile, page] = cells.map((field) => row.text(field));
  const slug = profile && !/[/.\s]/.test(profile) ? `/in/${profile}` : profile;
  const path = linkedinPath(slug ?? '') ?? linkedinPath(page ?? '');
  const birthday = row.birthday();
  if (!profile && !page && birthday === null) return undefined;
  const linkedin = path && { slug: path.slug, memberId: path.memberId };
  if (profile && !linkedin) row.note('shape', 'linkedin', profile);
  const urls = [page, profile].flatMap((url) => (url && url !== slug?.slice(4) ? [url] : []));
  return { linkedin, urls, birthday, preference: null };
}

export function readParty(row: ImportRow): Party {
  const emails = emailsOf(row);
  const address = addressOf(row);
  const company = row.text('company');
  const addresses = address ? [address] : [];
  const said = { addresses, company, emails: emails.map((one) => ({ text: one.address })) };
  const { phones, extensions } = phonesOf(row, { ...said, phones: [] });
  const more = moreOf(row);
  return {
    key: row.text('key'),
    company,
    domain: domainOf(row),
    ...nameOf(row),
    emails,
    title: row.text('title'),
    phones,
    address,
    note: noteOf(row, extensions),
    ...(more ? { more } : {}),
  };
}

/** The domains a row seems to have, without a look at whatever else it says. */
export function domainsIn(row: ImportRow): string[] {
  const mailed = splitEmails(row.bare('email')).flatMap(
    (part) => companyDomain(bareAddress(part)) ?? [],
  );
  const named = attempt(row.line, () => domainOf(row));
  return named === null ? mailed : [named, ...mailed];
}

/** Domains by which the party's company may be known, the named one first. */
export const domainsOf = (party: Party): string[] => {
  const mailed = party.emails.flatMap(({ address }) => companyDomain(address) ?? []);
  return [...new Set([...(party.domain === null ? [] : [party.domain]), ...mailed])];
};
