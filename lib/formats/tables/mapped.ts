import type { Phone } from '../../schema/draft';
import type { ImportField, Mapping } from '../import/fields';
import { type Columns, cellText } from './columns';
import type { RowReader } from './layout';
import { splitEmails } from './splitEmails';
import { takeBirthday } from './takes';

const texts = {
  name: 'name',
  givenName: 'givenName',
  familyName: 'familyName',
  title: 'title',
  company: 'company',
  domain: 'domain',
} as const satisfies Partial<Record<ImportField, string>>;
const textFields = ['name', 'givenName', 'familyName', 'title', 'company', 'domain'] as const;
const phoneFields = [
  ['phone', 'work'],
  ['mobile', 'mobile'],
  ['homePhone', 'other'],
  ['fax', 'fax'],
] as const satisfies [ImportField, Phone['kind']][];

/** Reader of any other table, by a mapping of its columns that a person chose or the header suggested. */
export function mappedReader(columns: Columns, mapping: Mapping): RowReader {
  const place = (field: ImportField): number => {
    const at = mapping[field];
    return at === undefined ? -1 : columns.use(at);
  };
  const nameOf = (field: ImportField): string => columns.names[mapping[field] ?? -1] ?? field;
  const textPlaces = textFields.map((field) => [texts[field], place(field)] as const);
  const phonePlaces = phoneFields.map(([field, kind]) => [field, kind, place(field)] as const);
  const at = {
    email: place('email'),
    department: place('department'),
    linkedin: place('linkedin'),
    url: place('url'),
    birthday: place('birthday'),
    note: place('note'),
    street: place('street'),
    city: place('city'),
    region: place('region'),
    postalCode: place('postalCode'),
    country: place('country'),
  };
  return (row) => {
    const { cells, raw } = row;
    for (const [field, column] of textPlaces) raw[field] = cellText(cells, column);
    for (const text of splitEmails(cellText(cells, at.email) ?? ''))
      raw.emails.push({ text, field: nameOf('email') });
    for (const [field, kind, column] of phonePlaces) {
      const text = cellText(cells, column);
      if (text !== null) raw.phones.push({ text, field: nameOf(field), kind });
    }
    const linkedin = cellText(cells, at.linkedin);
    if (linkedin !== null)
      raw.linkedin.push(/[/.\s]/.test(linkedin) ? linkedin : `/in/${linkedin}`);
    const url = cellText(cells, at.url);
    if (url !== null) raw.urls.push(url);
    const department = cellText(cells, at.department);
    if (department !== null) raw.extras.push({ label: nameOf('department'), text: department });
    takeBirthday(row, cellText(cells, at.birthday), nameOf('birthday'));
    const note = cellText(cells, at.note);
    if (note !== null) raw.notes.push(note);
    raw.addresses.push({
      kind: 'work',
      preferred: false,
      label: null,
      street: cellText(cells, at.street),
      city: cellText(cells, at.city),
      region: cellText(cells, at.region),
      postalCode: cellText(cells, at.postalCode),
      country: cellText(cells, at.country),
    });
  };
}
