import type { Phone } from '../../schema/draft';
import { readBirthday } from '../contacts/birthday';
import type { RawAddress } from '../contacts/entry';
import { readDate } from '../import/values';
import { type Columns, cellText } from './columns';
import type { RowContext, RowReader } from './layout';
import { splitEmails } from './splitEmails';

type TextField =
  | 'name'
  | 'prefix'
  | 'givenName'
  | 'middleName'
  | 'familyName'
  | 'suffix'
  | 'title'
  | 'company'
  | 'domain'
  | 'preference';

/** Steps of a row reader: each looks its column up once and then takes its cell. */
export const all =
  (...steps: RowReader[]): RowReader =>
  (row) => {
    for (const step of steps) step(row);
  };

export function text(columns: Columns, field: TextField, ...names: string[]): RowReader {
  const at = columns.find(...names);
  return ({ cells, raw }) => {
    raw[field] ??= cellText(cells, at);
  };
}

/** The addresses of a cell: one, or several however they are parted. */
export function emails(columns: Columns, ...names: string[]): RowReader {
  const at = columns.find(...names);
  return ({ cells, raw }) => {
    for (const text of splitEmails(cellText(cells, at) ?? ''))
      raw.emails.push({ text, field: columns.names[at] ?? '' });
  };
}

export function phone(columns: Columns, kind: Phone['kind'], ...names: string[]): RowReader {
  const at = columns.find(...names);
  return ({ cells, raw }) => {
    const written = cellText(cells, at);
    if (written !== null) raw.phones.push({ text: written, field: columns.names[at] ?? '', kind });
  };
}

export function link(columns: Columns, ...names: string[]): RowReader {
  const at = columns.find(...names);
  return ({ cells, raw }) => {
    const written = cellText(cells, at);
    if (written !== null) raw.urls.push(written);
  };
}

export function note(columns: Columns, ...names: string[]): RowReader {
  const at = columns.find(...names);
  return ({ cells, raw }) => {
    const written = cellText(cells, at);
    if (written !== null) raw.notes.push(written);
  };
}

/** A column the book has no field for: into the note, under the file's own word. */
export function extra(columns: Columns, ...names: string[]): RowReader {
  const at = columns.find(...names);
  return ({ cells, raw }) => {
    const written = cellText(cells, at);
    if (written !== null) raw.extras.push({ label: columns.names[at] ?? '', text: written });
  };
}

/** A column that is known and says nothing about the person. */
export function nothing(columns: Columns, ...names: string[]): RowReader {
  for (const name of names) columns.find(name);
  return () => {};
}

/** How programs write "no day". */
const NO_DAY = /^[0/.-]+$/;

/** A day as `YYYY-MM-DD` where it can be read, else as written. */
export function dayExtra(columns: Columns, ...names: string[]): RowReader {
  const at = columns.find(...names);
  return ({ cells, raw, dateOrder }) => {
    const written = cellText(cells, at);
    if (written === null || NO_DAY.test(written)) return;
    const day = dateOrder === null || written.length > 60 ? null : readDate(written, dateOrder);
    raw.extras.push({ label: columns.names[at] ?? '', text: day ?? written });
  };
}

/** Reads a birthday cell; what is none is named and left out. */
export function takeBirthday(row: RowContext, written: string | null, field: string): void {
  if (written === null) return;
  const day = readBirthday(written, row.dateOrder ?? 'ymd');
  if (day !== null) row.raw.birthday = day || null;
  else row.faults.note(row.dateOrder === null ? 'dateOrder' : 'date', field, written);
}

export function birthday(columns: Columns, ...names: string[]): RowReader {
  const at = columns.find(...names);
  return (row) => takeBirthday(row, cellText(row.cells, at), columns.names[at] ?? '');
}

interface AddressColumns {
  kind: RawAddress['kind'];
  /** Joined by commas in this order. */
  street: readonly string[];
  city: readonly string[];
  region: readonly string[];
  postalCode: readonly string[];
  country: readonly string[];
}

export function address(columns: Columns, named: AddressColumns): RowReader {
  const streets = named.street.map((name) => columns.find(name));
  const city = columns.find(...named.city);
  const region = columns.find(...named.region);
  const postalCode = columns.find(...named.postalCode);
  const country = columns.find(...named.country);
  return ({ cells, raw }) => {
    const street = streets.flatMap((at) => cellText(cells, at) ?? []).join(', ') || null;
    raw.addresses.push({
      kind: named.kind,
      preferred: false,
      label: null,
      street,
      city: cellText(cells, city),
      region: cellText(cells, region),
      postalCode: cellText(cells, postalCode),
      country: cellText(cells, country),
    });
  };
}
