import type { Phone } from '../../schema/draft';
import { readBirthday } from '../contacts/birthday';
import { emptyRaw, type RawAddress, type RawContact } from '../contacts/entry';
import type { Faults } from '../contacts/faults';
import { oneLine } from '../contacts/plain';
import { profileFromText } from '../contacts/profile';
import { UNREADABLE } from '../encoding';
import { extraOf, labelsOf } from './labels';
import { byPreference, type Card, isPreferred, type Property, typesOf } from './property';

const joined = (list: readonly string[] | undefined, by: string): string | null =>
  list
    ?.map((text) => text.trim())
    .filter(Boolean)
    .join(by) || null;

/** "mobile, work" is a mobile of the firm; a fax is a fax wherever it stands. */
function phoneKind(property: Property, label: string | null): Phone['kind'] {
  const types = typesOf(property);
  const has = (...names: string[]) => names.some((name) => types.has(name));
  if (has('fax') || /fax/i.test(label ?? '')) return 'fax';
  if (has('cell', 'iphone', 'car') || /mobile|cell|휴대|手机/i.test(label ?? '')) return 'mobile';
  if (has('work', 'main', 'msg') && !has('home', 'pager')) return 'work';
  return /^(?:work|main|office)$/i.test(label ?? '') ? 'work' : 'other';
}

function addressOf(property: Property, label: string | null): RawAddress {
  const types = typesOf(property);
  const part = (at: number): string | null => joined(property.parts[at], ', ');
  // Post box and extended address stand before the street they belong to.
  const street = [part(2), part(1), part(0)].filter((text) => text !== null).join(', ') || null;
  return {
    kind: types.has('work') ? 'work' : types.has('home') ? 'home' : 'other',
    preferred: isPreferred(property),
    label,
    street,
    city: part(3),
    region: part(4),
    postalCode: part(5),
    country: part(6),
  };
}

function birthdayOf(property: Property, faults: Faults): string | null {
  const omitted = property.params.get('X-APPLE-OMIT-YEAR')?.[0];
  const written = property.text.trim();
  const text =
    omitted && written.startsWith(omitted) ? `-${written.slice(omitted.length)}` : written;
  const read = readBirthday(text, 'ymd');
  if (read !== null) return read || null;
  if (property.params.get('VALUE')?.[0]?.toLowerCase() === 'text') return written;
  faults.note('date', 'BDAY', written);
  return null;
}

const isSpokenName = (name: string): boolean => /^X-PHONETIC-(?:FIRST|LAST)-NAME$/.test(name);
const isProfileName = (name: string): boolean =>
  name === 'X-SOCIALPROFILE' || name === 'SOCIALPROFILE' || name === 'X-LINKEDIN';

/** Takes one property into the contact; what belongs to nothing of ours is passed over. */
function take(raw: RawContact, property: Property, label: string | null, faults: Faults): void {
  const { name, text, parts } = property;
  switch (name) {
    case 'FN':
      raw.name ??= oneLine(text);
      return;
    case 'N':
      if (raw.familyName !== null || raw.givenName !== null) return;
      raw.familyName = joined(parts[0], ' ');
      raw.givenName = joined(parts[1], ' ');
      raw.middleName = joined(parts[2], ' ');
      raw.prefix = joined(parts[3], ' ');
      raw.suffix = joined(parts[4], ' ');
      return;
    case 'EMAIL':
      raw.emails.push({ text, field: 'EMAIL' });
      return;
    case 'TEL':
    case 'X-MS-TEL':
      raw.phones.push({ text, field: 'TEL', kind: phoneKind(property, label) });
      return;
    case 'ADR':
      raw.addresses.push(addressOf(property, label));
      return;
    case 'ORG': {
      const [company, ...units] = parts.flatMap((part) => joined(part, ', ') ?? []);
      if (company === undefined) return;
      if (raw.company === null) raw.company = company;
      else if (company !== raw.company) raw.extras.push({ label: 'Company', text: company });
      if (units.length > 0) raw.extras.push({ label: 'Department', text: units.join(', ') });
      return;
    }
    case 'TITLE':
      if (raw.title === null) raw.title = text;
      else raw.extras.push({ label: 'Title', text });
      return;
    case 'URL':
      raw.urls.push(text);
      return;
    case 'NOTE':
      raw.notes.push(text);
      return;
    case 'BDAY':
      raw.birthday ??= birthdayOf(property, faults);
      return;
    case 'KIND':
    case 'X-ADDRESSBOOKSERVER-KIND':
      if (/^org/i.test(text.trim())) raw.kind = 'company';
      return;
    case 'X-ABSHOWAS':
      if (/^company$/i.test(text.trim())) raw.kind = 'company';
      return;
    case 'X-DANGOL-DOMAIN':
      raw.domain = text;
      return;
    case 'X-DANGOL-PREFERENCE':
      raw.preference = text;
      return;
    case 'X-DANGOL-PROFILE':
      raw.profile = profileFromText(text);
      if (raw.profile === null) faults.note('shape', name, text);
      return;
    case 'CATEGORIES': {
      const own = parts
        .flat()
        .filter((word) => word.trim() && !/^my ?contacts$/i.test(word.trim()));
      if (own.length > 0) raw.extras.push({ label: 'Categories', text: own.join(', ') });
      return;
    }
    default: {
      if (isProfileName(name)) {
        if (typesOf(property).has('linkedin') || /linkedin\.com/i.test(text))
          raw.linkedin.push(text.replace(/^x-apple:/i, ''));
        else if (/^https?:/i.test(text)) raw.urls.push(text);
        return;
      }
      const extra = extraOf(property, label);
      if (extra) raw.extras.push(extra);
    }
  }
}

/** Apple writes it under a name of its own in version 3.0. */
const KINDS = new Set(['KIND', 'X-ADDRESSBOOKSERVER-KIND']);

/** Photos and the like have no place in the book: one note for each kind. */
const PICTURES = new Set(['PHOTO', 'LOGO', 'SOUND']);

/** A card as raw contact; null where it is a list of others. */
export function contactOf({ line, properties, ...card }: Card, faults: Faults): RawContact | null {
  const raw = emptyRaw(line);
  const labelOf = labelsOf(properties);
  const seen = new Set<string>();
  for (const property of byPreference(properties)) {
    const { name } = property;
    if (KINDS.has(name) && /^group$/i.test(property.text.trim())) {
      faults.refuse('group', name, properties.find((one) => one.name === 'FN')?.text);
      return null;
    }
    if (property.text.includes(UNREADABLE))
      faults.note('letters', name, property.text, property.line);
    if (PICTURES.has(name)) {
      // Programs write an empty PHOTO where there is none.
      if (property.text.trim() !== '' && !seen.has(name))
        faults.note('photo', name, '', property.line);
      seen.add(name);
    } else take(raw, property, labelOf(property), faults);
  }
  const role = properties.find(({ name }) => name === 'ROLE')?.text ?? null;
  if (raw.title === null) raw.title = role;
  else if (role) raw.extras.push({ label: 'Role', text: role });
  const spoken = properties.filter(({ name }) => isSpokenName(name)).map(({ text }) => text.trim());
  if (spoken.some(Boolean)) raw.extras.push({ label: 'Phonetic name', text: spoken.join(' ') });
  if (raw.kind === 'company') {
    raw.company ??= raw.name;
    raw.name ??= raw.company;
  }
  if (card.nested > 0) faults.note('nested', 'AGENT', String(card.nested));
  if (card.unclosed) faults.note('unclosed', null);
  for (const { line: at, text } of card.broken) faults.note('syntax', null, text, at);
  return raw;
}
