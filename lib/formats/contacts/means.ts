import type { CountryCode } from 'libphonenumber-js/min';
import { companyDomain, registrableDomain } from '../../capture/companyDomain';
import { isPublicMailHost } from '../../capture/publicMail';
import { domainKey } from '../../domain/matching/emailKey';
import type { Linkedin, Phone } from '../../schema/draft';
import { linkedinPath } from '../../schema/linkedinPath';
import { bareAddress, readEmail } from './email';
import type { RawContact } from './entry';
import type { Faults } from './faults';
import { readNumber } from './phone';
import { oneLine } from './plain';

/** Most addresses, numbers and links a contact holds. */
const MOST = 20;

function capped<Value>(list: Value[], field: string, faults: Faults): Value[] {
  if (list.length > MOST) faults.note('tooMany', field, String(list.length));
  return list.slice(0, MOST);
}

/** Exchange writes the place in its own directory where an address should stand. */
const isDirectoryPath = (text: string): boolean => /^\/o=/i.test(text);

/** `strict`: a text that is no address leaves the whole row out, as a mistaken column would be seen. */
export function readEmails(raw: RawContact, strict: boolean, faults: Faults): string[] {
  const found = new Map<string, string>();
  for (const { text, field } of raw.emails) {
    const address = bareAddress(text);
    if (address === '') continue;
    const read = readEmail(address);
    if (read !== null) found.set(read.key, found.get(read.key) ?? address);
    else if (strict && !isDirectoryPath(address)) faults.refuse('email', field, address);
    else faults.note('email', field, address);
  }
  return capped([...found.values()], 'email', faults);
}

/** Numbers once each; extensions, which E.164 has no room for, are given back for the note. */
export function readPhones(
  raw: RawContact,
  country: CountryCode | null,
  faults: Faults,
): { phones: Phone[]; extensions: string[] } {
  const found = new Map<string, Phone>();
  const extensions: string[] = [];
  for (const { text, kind, field } of raw.phones) {
    if (text.trim() === '') continue;
    const read = readNumber(text, country);
    if (read === null) {
      faults.note('phone', field, text);
      continue;
    }
    if (read.extension !== null) extensions.push(`${read.number} ext. ${read.extension}`);
    const known = found.get(read.number);
    if (!known || known.kind === 'other') found.set(read.number, { number: read.number, kind });
  }
  return { phones: capped([...found.values()], 'phone', faults), extensions };
}

export function readUrls(raw: RawContact, faults: Faults): string[] {
  const urls = [...new Set(raw.urls.flatMap((url) => oneLine(url) ?? []))];
  const fitting = urls.filter((url) => url.length <= 2000);
  if (fitting.length < urls.length) faults.note('tooLong', 'url');
  return capped(fitting, 'url', faults);
}

/** Slug and member id of the person's own profile; the places meant for it come before the links. */
export function readLinkedin(raw: RawContact): Linkedin | null {
  let slug: string | null = null;
  let memberId: string | null = null;
  for (const text of [...raw.linkedin, ...raw.urls]) {
    const path = linkedinPath(text);
    if (path === null) continue;
    slug ??= path.slug;
    memberId ??= path.memberId;
  }
  return slug === null && memberId === null ? null : { slug, memberId };
}

/** The company's domain: the one the file names, else that of the first address at no public mail host. */
export function readDomain(raw: RawContact, emails: readonly string[]): string | null {
  const host =
    raw.domain
      ?.trim()
      .replace(/^[a-z]+:\/\//i, '')
      .replace(/[/?#:].*$/, '') ?? '';
  const named = domainKey(host);
  if (named?.includes('.')) {
    const domain = registrableDomain(named) ?? named;
    if (!isPublicMailHost(named) && !isPublicMailHost(domain)) return domain;
  }
  for (const email of emails) {
    const domain = companyDomain(email);
    if (domain !== null) return domain;
  }
  return null;
}
