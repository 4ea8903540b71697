import type { ContactDraft, Phone } from '../../schema/draft';
import { linkedinUrls } from '../contacts/linkedinUrl';
import { plain } from '../contacts/plain';
import { profileToText, saysSomething } from '../contacts/profile';
import { escapeText } from './escape';
import { fold } from './fold';

export const cardVersions = ['3.0', '4.0'] as const;
export type CardVersion = (typeof cardVersions)[number];

const types: Record<Phone['kind'], string> = {
  mobile: 'cell',
  work: 'work',
  fax: 'fax',
  other: 'voice',
};

function phoneLine({ number, kind }: Phone, version: CardVersion): string {
  const type = `TEL;TYPE=${types[kind]}`;
  const exact = version === '4.0' && /^\+\d+$/.test(number);
  return exact ? `${type};VALUE=uri:tel:${number}` : `${type}:${escapeText(number)}`;
}

/** Version 4 writes days without hyphens and may leave out the year; version 3 has Apple's way for that. */
function birthdayLine(birthday: string, version: CardVersion): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(birthday);
  const short = /^--\d{2}-\d{2}$/.test(birthday);
  if (version === '4.0') {
    if (day) return `BDAY:${birthday.replaceAll('-', '')}`;
    if (short) return `BDAY:--${birthday.slice(2).replace('-', '')}`;
    if (/^\d{4}(?:-\d{2})?$/.test(birthday)) return `BDAY:${birthday}`;
  } else {
    if (day) return `BDAY:${birthday}`;
    if (short) return `BDAY;X-APPLE-OMIT-YEAR=1604:1604${birthday.slice(1)}`;
  }
  return `BDAY;VALUE=text:${escapeText(birthday)}`;
}

const components = (parts: readonly (string | null)[]): string =>
  parts.map((part) => escapeText(plain(part ?? ''))).join(';');

/** One person as a vCard of the given version, with line ends; a table in docs/formats.md says what goes where. */
export function writeCard(draft: ContactDraft, version: CardVersion): string {
  const lines = ['BEGIN:VCARD', `VERSION:${version}`];
  const add = (name: string, value: string | null | undefined): void => {
    if (value !== null && value !== undefined) lines.push(`${name}:${escapeText(plain(value))}`);
  };
  add('FN', draft.name);
  lines.push(`N:${components([draft.familyName, draft.givenName, null, null, null])}`);
  add('ORG', draft.company);
  add('TITLE', draft.title);
  for (const email of draft.emails) add('EMAIL', email);
  for (const phone of draft.phones) lines.push(phoneLine(phone, version));
  if (draft.address) {
    const { street, city, region, postalCode, country } = draft.address;
    lines.push(
      `ADR;TYPE=work:${components([null, null, street, city, region, postalCode, country])}`,
    );
  }
  for (const url of draft.urls) add('URL', url);
  for (const url of linkedinUrls(draft.linkedin)) add('X-SOCIALPROFILE;TYPE=linkedin', url);
  if (draft.birthday) lines.push(birthdayLine(draft.birthday, version));
  add('NOTE', draft.note);
  add('X-DANGOL-DOMAIN', draft.companyDomain);
  add('X-DANGOL-PREFERENCE', draft.preference);
  if (saysSomething(draft.profile)) add('X-DANGOL-PROFILE', profileToText(draft.profile));
  lines.push('END:VCARD');
  return lines.map(fold).join('');
}
