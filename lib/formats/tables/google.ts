import type { RawContact } from '../contacts/entry';
import { kindOfLabel } from '../contacts/phoneKind';
import { type Columns, cellText } from './columns';
import { isOwnLabel, takeOwnField } from './customFields';
import type { RowReader, TableLayout } from './layout';
import * as take from './takes';

/** Several values of one label stand in one cell. */
const PARTS = /(?:^| ):::(?: |$)/;

const partsOf = (cell: string | null): string[] =>
  cell?.split(PARTS).filter((part) => part !== '') ?? [];

/** "* Work" is the preferred one of its kind. */
const bare = (label: string): string => label.replace(/^\*\s*/, '').trim();

type Value = { text: string; label: string; preferred: boolean };

/** "E-mail 1 - Label" and "E-mail 1 - Value" … n; older exports say Type instead of Label. */
function valuesOf(columns: Columns, word: string): (cells: readonly string[]) => Value[] {
  const groups = columns
    .numbered((number) => `${word} ${number} - Value`)
    .map((number) => ({
      label: columns.find(`${word} ${number} - Label`, `${word} ${number} - Type`),
      value: columns.find(`${word} ${number} - Value`),
    }));
  return (cells) => {
    const values = groups.flatMap(({ label, value }) => {
      const written = cellText(cells, label) ?? '';
      const preferred = written.startsWith('*');
      const cell = cellText(cells, value);
      // What we wrote ourselves is one value, whatever stands in it.
      const parts = isOwnLabel(bare(written)) ? [cell ?? ''] : partsOf(cell);
      return parts.map((text) => ({ text, label: bare(written), preferred }));
    });
    // The sort is stable: only what is preferred moves to the front.
    return values.sort((a, b) => Number(b.preferred) - Number(a.preferred));
  };
}

function takePhone(raw: RawContact, { text, label }: Value): void {
  const kind = kindOfLabel(label);
  raw.phones.push({ text, field: 'Phone', kind: kind ?? 'other' });
  if (kind === null) raw.extras.push({ label, text });
}

const addressParts = [
  'Street',
  'Extended Address',
  'PO Box',
  'City',
  'Region',
  'Postal Code',
  'Country',
];

/** Each part of an address may hold several, in step with the others. */
function addressReader(columns: Columns): RowReader {
  const groups = columns
    .numbered((number) => `Address ${number} - Country`)
    .map((number) => ({
      label: columns.find(`Address ${number} - Label`, `Address ${number} - Type`),
      formatted: columns.find(`Address ${number} - Formatted`),
      parts: addressParts.map((part) => columns.find(`Address ${number} - ${part}`)),
    }));
  return ({ cells, raw }) => {
    for (const group of groups) {
      const written = cellText(cells, group.label) ?? '';
      const label = bare(written);
      const lists = group.parts.map((at) => cellText(cells, at)?.split(PARTS) ?? []);
      const formatted = cellText(cells, group.formatted)?.split(PARTS) ?? [];
      const count = Math.max(...lists.map((list) => list.length));
      const kind = /^(?:work|직장|회사|工作)/i.test(label)
        ? 'work'
        : /^(?:home|집|家)/i.test(label)
          ? 'home'
          : 'other';
      const base = { kind, preferred: written.startsWith('*'), label: label || null } as const;
      for (let at = 0; at < count; at += 1) {
        const [street, extended, box, city, region, postalCode, country] = lists.map(
          (list) => list[at] || null,
        );
        raw.addresses.push({
          ...base,
          street: [street, extended, box].filter(Boolean).join(', ') || null,
          city: city ?? null,
          region: region ?? null,
          postalCode: postalCode ?? null,
          country: country ?? null,
        });
      }
      if (count <= 0)
        for (const street of formatted)
          raw.addresses.push({
            ...base,
            street,
            city: null,
            region: null,
            postalCode: null,
            country: null,
          });
    }
  };
}

/** Contacts may be in groups; the one everybody is in says nothing. */
function groupReader(columns: Columns): RowReader {
  const at = columns.find('Labels', 'Group Membership');
  return ({ cells, raw }) => {
    const own = partsOf(cellText(cells, at))
      .map(bare)
      .filter((one) => !/^my ?contacts$/i.test(one));
    if (own.length > 0) raw.extras.push({ label: columns.names[at] ?? '', text: own.join(', ') });
  };
}

function labelled(columns: Columns, word: string, use: (raw: RawContact, value: Value) => void) {
  const read = valuesOf(columns, word);
  const step: RowReader = ({ cells, raw }) => {
    for (const value of read(cells)) use(raw, value);
  };
  return step;
}

const toExtras = (raw: RawContact, { label, text }: Value, word: string): void => {
  raw.extras.push({ label: label || word, text });
};

const reader = (columns: Columns): RowReader =>
  take.all(
    take.text(columns, 'prefix', 'Name Prefix'),
    take.text(columns, 'givenName', 'First Name', 'Given Name'),
    take.text(columns, 'middleName', 'Middle Name', 'Additional Name'),
    take.text(columns, 'familyName', 'Last Name', 'Family Name'),
    take.text(columns, 'suffix', 'Name Suffix'),
    take.text(columns, 'name', 'Name'),
    take.text(columns, 'company', 'Organization Name', 'Organization 1 - Name'),
    take.text(columns, 'title', 'Organization Title', 'Organization 1 - Title'),
    labelled(columns, 'E-mail', (raw, { text }) => {
      raw.emails.push({ text, field: 'E-mail' });
    }),
    labelled(columns, 'Phone', takePhone),
    addressReader(columns),
    labelled(columns, 'Website', (raw, { text, label }) => {
      if (/^linkedin$/i.test(label)) raw.linkedin.push(text);
      else raw.urls.push(text);
    }),
    take.birthday(columns, 'Birthday'),
    take.note(columns, 'Notes'),
    take.extra(columns, 'Nickname'),
    take.extra(columns, 'File As'),
    take.extra(columns, 'Organization Department', 'Organization 1 - Department'),
    take.extra(columns, 'Phonetic First Name', 'Given Name Yomi'),
    take.extra(columns, 'Phonetic Last Name', 'Family Name Yomi'),
    take.extra(columns, 'Occupation'),
    take.extra(columns, 'Hobby'),
    labelled(columns, 'Relation', (raw, value) => toExtras(raw, value, 'Relation')),
    labelled(columns, 'Event', (raw, value) => toExtras(raw, value, 'Event')),
    labelled(columns, 'IM', (raw, value) => toExtras(raw, value, 'IM')),
    labelled(columns, 'Custom Field', (raw, value) => {
      if (!takeOwnField(raw, value)) toExtras(raw, value, 'Custom field');
    }),
    groupReader(columns),
  );

/** Since 2024: "First Name", "E-mail 1 - Label". */
export const google: TableLayout = {
  name: 'google',
  fits: (columns) =>
    columns.has('First Name', 'Last Name') &&
    (columns.has('E-mail 1 - Label') ||
      columns.has('Phone 1 - Label') ||
      columns.has('Organization Name', 'File As')),
  days: [],
  reader,
};

/** Before 2024: "Given Name", "E-mail 1 - Type". */
export const googleOld: TableLayout = {
  name: 'google-old',
  fits: (columns) =>
    columns.has('Given Name', 'Family Name') &&
    (columns.has('E-mail 1 - Type') ||
      columns.has('E-mail 1 - Value') ||
      columns.has('Group Membership')),
  days: [],
  reader,
};
