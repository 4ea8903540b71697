import type { CsvRow } from '../../formats/csv';
import { type Fault, RowFault } from '../../formats/import/fault';
import type { ImportKind } from '../../formats/import/fields';
import { ImportRow, type Layout } from '../../formats/import/row';
import type { Company, Contact } from '../../schema/records/contact';
import { type FileKeys, findCompany, renamed, takeCompany, teachCompany } from './companies';
import { DraftBook, type Maker, type Snapshot } from './draftBook';
import { fill } from './fill';
import { type OrderRow, readOrderRow } from './orderRow';
import { agree, groupKey, joined, KnownOrders, type ReadOrder, takeOrder } from './orders';
import { type Party, readParty } from './party';
import { takePerson } from './people';

export interface ReadFile {
  orders: ReadOrder[];
  faults: Fault[];
  rows: number;
}

/** What a row says, or why it says nothing usable. */
function attempt<Value>(faults: Fault[], line: number, read: () => Value): Value | null {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof RowFault)) throw error;
    faults.push(error.at(line));
    return null;
  }
}

/** Lists of which every row stands by itself. */
export type PartyKind = Exclude<ImportKind, 'orders' | 'payments'>;

/** Reads rows of a list of customers or contacts; knows nothing of the book yet. */
export function readParties(
  kind: PartyKind,
  rows: readonly CsvRow[],
  layout: Layout,
  faults: Fault[],
): Party[] {
  return rows.flatMap(({ line, cells }) => {
    const row = new ImportRow(line, cells, layout);
    return attempt(faults, line, () => readNamed(kind, row)) ?? [];
  });
}

/** Reads every row of a list of orders: the rows of one order need not stand together. */
export function readOrderFile(rows: readonly CsvRow[], layout: Layout): ReadFile {
  const faults: Fault[] = [];
  const importRows = rows.map(({ line, cells }) => new ImportRow(line, cells, layout));
  return { ...readOrders(importRows, faults), faults, rows: rows.length };
}

function readNamed(kind: PartyKind, row: ImportRow): Party {
  const party = readParty(row);
  const named =
    kind === 'customers'
      ? (party.company ?? party.key ?? party.domain)
      : (party.name ?? party.emails[0]);
  if (named === null || named === undefined)
    throw new RowFault('noName', kind === 'customers' ? 'company' : 'name');
  return party;
}

/** An order is taken whole or not at all: with a row missing its amount would be wrong. */
function readOrders(rows: readonly ImportRow[], faults: Fault[]): { orders: ReadOrder[] } {
  const groups = new Map<string, [OrderRow, ...OrderRow[]]>();
  const broken = new Set<string>();
  for (const [position, row] of rows.entries()) {
    const read = attempt(faults, row.line, () => readOrderRow(row));
    const number = read?.number ?? attempt([], row.line, () => row.text('number'));
    if (read === null) {
      if (number !== null) broken.add(number);
      continue;
    }
    const key = read.number === null ? String(position) : groupKey(read);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [read]);
    else group.push(read);
  }
  const orders = [...groups.values()].flatMap((group) => {
    const [first] = group;
    const other = group.find((row) => !agree(first, row));
    if (other) faults.push(new RowFault('orderDiffers', null, first.number ?? '').at(other.line));
    if (!other && !(first.number !== null && broken.has(first.number))) return [joined(group)];
    for (const row of group)
      if (row !== other)
        faults.push(new RowFault('orderLeftOut', 'number', row.number ?? '').at(row.line));
    return [];
  });
  faults.sort((a, b) => a.line - b.line);
  return { orders };
}

/** What a list of orders makes of the book. Pure: clock and ids are handed in. */
export function planOrders(file: ReadFile, snapshot: Snapshot, maker: Maker): DraftBook {
  const book = new DraftBook(snapshot, maker);
  const keys: FileKeys = new Set(file.orders.flatMap(({ first }) => first.party.key ?? []));
  takeOrders(book, file, snapshot, keys);
  return book;
}

/** What one row of a list of customers or contacts makes of the book. */
export function takeParty(kind: PartyKind, book: DraftBook, party: Party, keys: FileKeys): void {
  if (kind === 'customers' || party.isCompany) takeCustomer(book, party, keys);
  else takeContact(book, party, keys);
}

/** Phone, address and note of a customer list are the company's. */
function takeCustomer(book: DraftBook, party: Party, keys: FileKeys): void {
  const { now } = book.maker;
  const company = takeCompany(book, party, keys);
  if (company === null) return;
  let filled = renamed(company, party.company, now);
  filled = fill(filled, 'phone', party.phones[0]?.number ?? null, now);
  filled = fill(filled, 'address', party.address, now);
  filled = fill(filled, 'note', party.note, now);
  book.putCompany(filled);
  takePerson(book, { ...party, phones: [], address: null, note: null }, company.id);
}

/** A company is made for a contact only when the row names one; a known domain is enough to join one. */
function takeContact(book: DraftBook, party: Party, keys: FileKeys): void {
  const names = party.company !== null || party.key !== null;
  const company = names ? takeCompany(book, party, keys) : joinCompany(book, party, keys);
  takePerson(book, party, company?.id ?? null);
}

function joinCompany(book: DraftBook, party: Party, keys: FileKeys): Company | null {
  const known = findCompany(book, party, keys);
  return known ? book.putCompany(teachCompany(book, known, party)) : null;
}

function takeOrders(book: DraftBook, file: ReadFile, snapshot: Snapshot, keys: FileKeys): void {
  const known = new KnownOrders(snapshot.orders);
  const taken = new Set<string>();
  for (const read of file.orders) {
    const { party } = read.first;
    const company = isOnTheirOwn(book, party) ? null : takeCompany(book, party, keys);
    const person: Contact | null = takePerson(book, party, company?.id ?? null);
    const customerId = company?.id ?? (person && (person.companyId ?? person.id));
    if (customerId === null) continue;
    if (customerId === person?.id) book.inOwnRight.add(person.id);
    if (isTwice(taken, customerId, read)) {
      leaveOut(file, read);
      continue;
    }
    const contactId = person?.id ?? null;
    takeOrder(book, read, customerId, contactId, known.find(customerId, contactId, read));
  }
}

/** Two names of the file may turn out to be one customer; a number then still means one order. */
function isTwice(taken: Set<string>, customerId: string, { first }: ReadOrder): boolean {
  const key = first.number === null ? null : `${customerId} ${first.number}`;
  if (key === null) return false;
  if (taken.has(key)) return true;
  taken.add(key);
  return false;
}

function leaveOut({ faults }: ReadFile, { rows }: ReadOrder): void {
  for (const { line, number } of rows) {
    if (faults.some((fault) => fault.line === line)) continue;
    faults.push(new RowFault('orderDiffers', null, number ?? '').at(line));
  }
  faults.sort((a, b) => a.line - b.line);
}

/** A known person without company stays the customer, unless the row names a company. */
function isOnTheirOwn(book: DraftBook, party: Party): boolean {
  if (party.key !== null || party.company !== null || party.domain !== null) return false;
  return party.emails.some(({ key }) => book.contactByKey(key)?.companyId === null);
}
