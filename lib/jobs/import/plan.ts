import type { CsvRow } from '../../formats/csv';
import { type Fault, RowFault } from '../../formats/import/fault';
import type { ImportKind } from '../../formats/import/fields';
import { ImportRow, type Layout } from '../../formats/import/row';
import type { Company, Contact } from '../../schema/records/contact';
import { notesOf, type Taken } from './apart';
import { attempt } from './attempt';
import {
  type FileKeys,
  findCompany,
  mayEmploy,
  renamed,
  takeCompany,
  teachCompany,
} from './companies';
import { DraftBook, type Maker, type Snapshot } from './draftBook';
import type { FaultList } from './faultList';
import { fill } from './fill';
import { type FirmsAhead, namesFirm } from './firmsAhead';
import { OrderGroups } from './orderGroups';
import { KnownOrders, type ReadOrder, takeOrder } from './orders';
import { type Party, readParty } from './party';
import { knownByKey, takePerson } from './people';

export interface ReadFile {
  orders: ReadOrder[];
  faults: FaultList;
  rows: number;
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
  return rows.flatMap((cells) => {
    const row = new ImportRow(cells, layout);
    const party = attempt(
      row.line,
      () => readNamed(kind, row),
      (fault) => faults.push(fault),
    );
    if (party !== null) faults.push(...row.notes);
    return party ?? [];
  });
}

/** Reads every row of a list of orders: the rows of one order need not stand together. */
export async function readOrderFile(
  pieces: AsyncIterable<readonly CsvRow[]>,
  layout: Layout,
): Promise<ReadFile> {
  const groups = new OrderGroups();
  let count = 0;
  for await (const rows of pieces) {
    count += rows.length;
    for (const row of rows) groups.read(new ImportRow(row, layout));
  }
  return { ...groups.joined(), rows: count };
}

function readNamed(kind: PartyKind, row: ImportRow): Party {
  row.trust();
  const party = readParty(row);
  const named =
    kind === 'customers'
      ? (party.company ?? party.key ?? party.domain)
      : (party.name ?? party.emails[0]);
  if (named === null || named === undefined)
    throw new RowFault('noName', kind === 'customers' ? 'company' : 'name');
  return { ...party, line: row.line };
}

/** What a list of orders makes of the book. Pure: clock and ids are handed in. */
export function planOrders(file: ReadFile, snapshot: Snapshot, maker: Maker): DraftBook {
  const book = new DraftBook(snapshot, maker);
  const keys: FileKeys = new Set(file.orders.flatMap(({ first }) => first.party.key ?? []));
  takeOrders(book, file, snapshot, keys);
  return book;
}

/** What is known of a list before its first row is taken in. */
export interface Foreseen {
  kind: PartyKind;
  keys: FileKeys;
  firms: FirmsAhead;
}

/** What one row of a list of customers or contacts makes of the book. */
export function takeParty(file: Foreseen, book: DraftBook, party: Party): Taken {
  const isCompany = file.kind === 'customers' || party.isCompany;
  return isCompany ? takeCustomer(book, party, file.keys) : takeContact(file, book, party);
}

/** Phone, address and note of a customer list are the company's. */
function takeCustomer(book: DraftBook, party: Party, keys: FileKeys): Taken {
  const { now } = book.maker;
  const company = takeCompany(book, party, keys);
  if (company === null) return { id: null, person: null };
  let filled = renamed(company, party.company, now);
  filled = fill(filled, 'phone', party.phones[0]?.number ?? null, now);
  filled = fill(filled, 'address', party.address, now);
  filled = fill(filled, 'note', party.note, now);
  book.putCompany(filled);
  const own = { ...party, phones: [], address: null, note: null };
  return { id: company.id, person: takePerson(book, own, company.id) };
}

/** A company is made for a contact only when a row names one; a known domain is enough to join one. */
function takeContact(file: Foreseen, book: DraftBook, party: Party): Taken {
  const { known, employer } = employment(book, party);
  if (known && employer) return takeEmployed(book, party, known, employer);
  const company = namesFirm(party)
    ? takeCompany(book, party, file.keys)
    : joinCompany(file, book, party);
  const person = takePerson(book, party, company?.id ?? null);
  return { id: person?.contact.id ?? null, person };
}

/** Who is known by the row's addresses, and whom they work for; a key of the file decides before that. */
function employment(book: DraftBook, party: Party): { known?: Contact; employer?: Company } {
  const known = party.key === null ? knownByKey(book, party) : undefined;
  const employer = known?.companyId ? book.companies.get(known.companyId) : undefined;
  return { ...(known ? { known } : {}), ...(employer ? { employer } : {}) };
}

/** Somebody known stays with the company they have: a file may be older than the book. */
function takeEmployed(book: DraftBook, party: Party, known: Contact, employer: Company): Taken {
  const fits = mayEmploy(employer, party, known);
  if (fits) book.putCompany(teachCompany(book, employer, party));
  const person = takePerson(book, party, employer.id);
  const id = person?.contact.id ?? null;
  if (fits || party.company === null) return { id, person };
  return { id, person, employers: { written: party.company, known: employer.name } };
}

function joinCompany(file: Foreseen, book: DraftBook, party: Party): Company | null {
  let known = findCompany(book, party, file.keys);
  if (known === undefined) {
    const ahead = file.firms.of([party]);
    for (const named of ahead) foresee(file, book, named);
    if (ahead.length > 0) known = findCompany(book, party, file.keys);
  }
  return known ? book.putCompany(teachCompany(book, known, party)) : null;
}

/** What a later row will make of its company. */
function foresee({ keys }: Foreseen, book: DraftBook, named: Party): void {
  const { known, employer } = employment(book, named);
  if (!known || !employer) takeCompany(book, named, keys);
  else if (mayEmploy(employer, named, known)) book.putCompany(teachCompany(book, employer, named));
}

function takeOrders(book: DraftBook, file: ReadFile, snapshot: Snapshot, keys: FileKeys): void {
  const known = new KnownOrders(snapshot.orders);
  const taken = new Set<string>();
  for (const read of file.orders) {
    const { party } = read.first;
    const company = isOnTheirOwn(book, party) ? null : takeCompany(book, party, keys);
    const found = takePerson(book, party, company?.id ?? null);
    const person = found?.contact ?? null;
    for (const note of notesOf(read.first.line, { person: found })) file.faults.note(note);
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

function leaveOut({ faults }: ReadFile, { at, first }: ReadOrder): void {
  for (const line of at)
    if (!faults.has(line))
      faults.add(new RowFault('orderDiffers', null, first.number ?? '').at(line));
}

/** A known person without company stays the customer, unless the row names a company. */
function isOnTheirOwn(book: DraftBook, party: Party): boolean {
  if (party.key !== null || party.company !== null || party.domain !== null) return false;
  return party.emails.some(({ key }) => book.contactByKey(key)?.companyId === null);
}
