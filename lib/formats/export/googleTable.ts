import type { ContactDraft, Phone } from '../../schema/draft';
import { linkedinUrls } from '../contacts/linkedinUrl';
import { guard } from '../guard';
import { ownFields } from '../tables/customFields';
import { csvLine, numbersTo } from './csvLine';
import type { ExportRow } from './row';
import type { Shape } from './shape';

/** The words that Google itself writes. */
const phoneLabels: Record<Phone['kind'], string> = {
  mobile: 'Mobile',
  work: 'Work',
  fax: 'Work Fax',
  other: 'Other',
};

const fixed = [
  'First Name',
  'Middle Name',
  'Last Name',
  'Phonetic First Name',
  'Phonetic Middle Name',
  'Phonetic Last Name',
  'Name Prefix',
  'Name Suffix',
  'Nickname',
  'File As',
  'Organization Name',
  'Organization Title',
  'Organization Department',
  'Birthday',
  'Notes',
  'Photo',
  'Labels',
];

const addressHead = [
  'Label',
  'Formatted',
  'Street',
  'City',
  'PO Box',
  'Region',
  'Postal Code',
  'Country',
  'Extended Address',
].map((part) => `Address 1 - ${part}`);

/** A phone number or a day without year is no formula, and Google would take the apostrophe for a part of it. */
const isPlain = (cell: string): boolean =>
  /^\+\d[\d ().-]*$/.test(cell) || /^--\d{2}-\d{2}$/.test(cell);
const cell = (text: string | null): string => {
  const written = text ?? '';
  return isPlain(written) ? written : guard(written);
};

const isDay = (birthday: string | null): boolean =>
  birthday !== null && /^(?:\d{4}-|--)\d{2}-\d{2}$/.test(birthday);

function fixedCells(draft: ContactDraft): (string | null)[] {
  const nameless = draft.givenName === null && draft.familyName === null;
  const given = nameless ? draft.name : draft.givenName;
  const birthday = isDay(draft.birthday) ? draft.birthday : null;
  return [
    ...[given, null, draft.familyName, null, null, null, null, null, null, null],
    ...[draft.company, draft.title, null, birthday, draft.note, null, '* myContacts'],
  ];
}

function addressCells({ address }: ContactDraft): (string | null)[] {
  if (address === null) return addressHead.map(() => null);
  const { street, city, region, postalCode, country } = address;
  return ['Work', null, street, city, null, region, postalCode, country, null];
}

const pair = (entry: readonly [string, string] | undefined): string[] => [...(entry ?? ['', ''])];

/** Contacts in the table that Google Contacts writes and takes since 2024. */
export function googleTable(shape: Shape): { head: string; row: (row: ExportRow) => string } {
  const head = [
    ...fixed,
    ...numbersTo(shape.emails).flatMap((n) => [`E-mail ${n} - Label`, `E-mail ${n} - Value`]),
    ...numbersTo(shape.phones).flatMap((n) => [`Phone ${n} - Label`, `Phone ${n} - Value`]),
    ...addressHead,
    ...numbersTo(shape.websites).flatMap((n) => [`Website ${n} - Label`, `Website ${n} - Value`]),
    ...numbersTo(shape.customFields).flatMap((n) => [
      `Custom Field ${n} - Label`,
      `Custom Field ${n} - Value`,
    ]),
  ];
  const row = ({ draft }: ExportRow): string => {
    const { emails, phones } = draft;
    const emailAt = (n: number): [string, string] | undefined => {
      const address = emails[n - 1];
      return address === undefined ? undefined : [n === 1 ? '* Other' : 'Other', address];
    };
    const phoneAt = (n: number): [string, string] | undefined => {
      const phone = phones[n - 1];
      return phone && [phoneLabels[phone.kind], phone.number];
    };
    const websites: [string, string][] = [
      ...draft.urls.map((url): [string, string] => ['', url]),
      ...linkedinUrls(draft.linkedin).map((url): [string, string] => ['LinkedIn', url]),
    ];
    const custom = ownFields(draft);
    const cells = [
      ...fixedCells(draft),
      ...numbersTo(shape.emails).flatMap((n) => pair(emailAt(n))),
      ...numbersTo(shape.phones).flatMap((n) => pair(phoneAt(n))),
      ...addressCells(draft),
      ...numbersTo(shape.websites).flatMap((n) => pair(websites[n - 1])),
      ...numbersTo(shape.customFields).flatMap((n) => pair(custom[n - 1])),
    ];
    return csvLine(cells.map(cell));
  };
  return { head: csvLine(head), row };
}
