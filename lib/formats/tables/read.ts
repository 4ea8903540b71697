import { fail, ok, type Result } from '../../schema/result';
import { isBlank } from '../cells';
import {
  type ContactEntry,
  type ContactFault,
  type ContactFile,
  emptyRaw,
} from '../contacts/entry';
import { Faults } from '../contacts/faults';
import { makeEntry } from '../contacts/makeEntry';
import type { CsvRow } from '../csv';
import { UNREADABLE } from '../encoding';
import { type Mapping, missingFields } from '../import/fields';
import { guessMapping } from '../import/guess';
import { type Choice, type DateOrder, dateReadings } from '../import/values';
import { Columns } from './columns';
import { dangol } from './dangol';
import { google, googleOld } from './google';
import { hubspot } from './hubspot';
import type { LayoutName, RowReader, TableLayout } from './layout';
import { linkedin } from './linkedin';
import { mappedReader } from './mapped';
import { outlook, outlookCom } from './outlook';
import { all, extra } from './takes';

/** Where two could fit, the narrower one stands first. */
const layouts: readonly TableLayout[] = [
  dangol,
  linkedin,
  outlookCom,
  outlook,
  google,
  googleOld,
  hubspot,
];

const layoutOf = (columns: Columns, among: readonly LayoutName[] | null): TableLayout | undefined =>
  layouts.find((layout) => (among?.includes(layout.name) ?? true) && layout.fits(columns));

/** Which program wrote a table, by the names of its columns; null for any other. */
export const recognise = (columns: readonly string[]): LayoutName | null =>
  layoutOf(new Columns(columns), null)?.name ?? null;

export interface TableChoices {
  /** Those it may be; null: any, and where none fits, `mapping`. */
  layouts: readonly LayoutName[] | null;
  /** Of a table that no known program wrote; null: as its header suggests. */
  mapping: Mapping | null;
  /** null: as the file itself decides; birthdays that stay ambiguous are left out and named. */
  dateOrder: DateOrder | null;
  /** Columns without a place in the book that go into the note. */
  keep?: readonly string[] | undefined;
}

export interface TableContacts extends ContactFile {
  layout: LayoutName | 'mapped';
  dateOrder: Choice<DateOrder>;
  /** Columns that hold something and have no place in the book. */
  passedOver: string[];
}

const NO_DAY = /^[0/.\s-]*$/;

/** HubSpot's American form says itself how it is meant. */
const isAmerican = (cell: string): boolean =>
  /^\d{1,2}\/\d{1,2}\/\d{4} .*[ap]m$/i.test(cell.trim());

function orderOf(columns: Columns, days: readonly string[], rows: readonly CsvRow[]) {
  const places = days.map((name) => columns.find(name)).filter((at) => at >= 0);
  const cells = rows.flatMap((row) => places.map((at) => row.cells[at] ?? ''));
  if (cells.some(isAmerican)) return { value: 'mdy', ambiguous: false } as const;
  const written = cells.filter(
    (cell) => cell.length <= 60 && !NO_DAY.test(cell) && !/^--/.test(cell),
  );
  return dateReadings().noteAll(written).choice;
}

/** Reads the people of a table. Refused where neither layout nor mapping says who a row speaks of. */
export function readContactTable(
  names: readonly string[],
  rows: readonly CsvRow[],
  choices: TableChoices,
): Result<TableContacts> {
  const columns = new Columns(names);
  const layout = choices.mapping === null ? layoutOf(columns, choices.layouts) : undefined;
  if (choices.layouts !== null && layout === undefined)
    return fail('bad-input', `the columns are not those of ${choices.layouts[0]}`, 'header');
  const mapping = choices.mapping ?? guessMapping('contacts', columns.names);
  const birthday = columns.names[mapping.birthday ?? -1];
  const days = layout?.days ?? (birthday === undefined ? [] : [birthday]);
  const dateOrder = orderOf(columns, days, rows);
  const read = layout ? layout.reader(columns) : otherReader(columns, mapping);
  if (read === null)
    return fail('bad-input', 'no column holds names or e-mail addresses', 'header');
  if (!layout && choices.mapping === null && !hasNames(mapping)) {
    const unread = columns.passedOver(rows);
    if (unread.length > 0) return fail('bad-input', namelessText(unread), 'header');
  }
  const order = choices.dateOrder ?? (dateOrder.ambiguous ? null : dateOrder.value);
  const unread = new Set(columns.passedOver(rows));
  const kept = (choices.keep ?? []).filter((name) => unread.has(name));
  const withKept = all(read, ...kept.map((name) => extra(columns, name)));
  const file = readRows(columns, rows, withKept, order);
  return ok({
    ...file,
    layout: layout?.name ?? 'mapped',
    dateOrder,
    passedOver: columns.passedOver(rows),
  });
}

const hasNames = ({ name, givenName, familyName }: Mapping): boolean =>
  (name ?? givenName ?? familyName) !== undefined;

/** People are never called by their addresses because the word above their names is not known. */
const namelessText = (unread: readonly string[]): string =>
  `no column is known to hold names; is it one of these: ${unread.slice(0, 20).join(', ').slice(0, 300)}?`;

function otherReader(columns: Columns, mapping: Mapping): RowReader | null {
  return missingFields('contacts', mapping).length > 0 ? null : mappedReader(columns, mapping);
}

function readRows(
  columns: Columns,
  rows: readonly CsvRow[],
  read: RowReader,
  dateOrder: DateOrder | null,
): ContactFile {
  const drafts: ContactEntry[] = [];
  const faults: ContactFault[] = [];
  for (const { line, cells, wrong } of rows) {
    if (cells.every(isBlank)) continue;
    const found = new Faults(line);
    if (wrong !== undefined) {
      const beyond = cells.slice(wrong === 'cells' ? columns.names.length : 0);
      found.refuse(wrong, null, beyond.join(', '));
      faults.push(...found.list);
      continue;
    }
    const broken = cells.find((cell) => cell.includes(UNREADABLE));
    if (broken !== undefined) found.note('letters', null, broken);
    const raw = emptyRaw(line);
    read({ cells, raw, faults: found, dateOrder });
    const made = makeEntry(raw, true);
    for (const fault of [...found.list, ...made.faults]) faults.push(fault);
    if (made.entry !== null && !found.refused) drafts.push(made.entry);
  }
  return { drafts, faults };
}
