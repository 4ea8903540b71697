import type { Fault } from '../../formats/import/fault';
import { ImportRow } from '../../formats/import/row';
import { openCards } from './cards';
import type { FileKeys } from './companies';
import type { ImportOrder } from './order';
import type { Party } from './party';
import { type PartyKind, readParties } from './plan';
import { rowsOf } from './rows';

/** Rows that are always written together; an interrupted run goes on after a whole lot. */
export const LOT = 50;

/** Some rows of a list: who they speak of, and what is wrong with the others. */
export interface Lot {
  rows: number;
  parties: Party[];
  faults: Fault[];
}

/** A list of customers or contacts whose rows stand by themselves. */
export interface PartyFile {
  kind: PartyKind;
  rows: number;
  keys: FileKeys;
  /** What was found wrong before any lot was read. */
  faults: readonly Fault[];
  lots: () => AsyncGenerator<Lot>;
}

async function* lotsOf(order: ImportOrder & { kind: PartyKind }): AsyncGenerator<Lot> {
  for await (const rows of rowsOf(order.file, order.encoding))
    for (let at = 0; at < rows.length; at += LOT) {
      const part = rows.slice(at, at + LOT);
      const faults: Fault[] = [];
      const parties = readParties(order.kind, part, order.layout, faults);
      yield { rows: part.length, parties, faults };
    }
}

/** Joins lots until there are as many rows as are wanted by then; `behind` rows are passed over. */
export async function* joinedLots(
  file: PartyFile,
  behind: number,
  wanted: () => number,
): AsyncGenerator<Lot & { through: number }> {
  let through = 0;
  let rows = 0;
  let joined: Lot[] = [];
  const take = () => {
    const lot = {
      rows,
      through,
      parties: joined.flatMap(({ parties }) => parties),
      faults: joined.flatMap(({ faults }) => faults),
    };
    joined = [];
    rows = 0;
    return lot;
  };
  for await (const lot of file.lots()) {
    through += lot.rows;
    if (through <= behind) continue;
    joined.push(lot);
    rows += lot.rows;
    if (rows >= wanted()) yield take();
  }
  if (rows > 0) yield take();
}

/** Opens a list: counts its rows and notes the keys in it, which no other row may take over. */
export async function openPartyFile(order: ImportOrder & { kind: PartyKind }): Promise<PartyFile> {
  if (order.kind === 'cards') return await openCards(order);
  const keys = new Set<string>();
  const column = order.layout.mapping.key;
  let count = 0;
  for await (const rows of rowsOf(order.file, order.encoding)) {
    count += rows.length;
    if (column === undefined) continue;
    for (const { line, cells } of rows) {
      const key = new ImportRow(line, cells, order.layout).bare('key');
      if (key !== '') keys.add(key);
    }
  }
  return { kind: order.kind, rows: count, keys, faults: [], lots: () => lotsOf(order) };
}
