import type { Fault } from '../../formats/import/fault';
import { ImportRow } from '../../formats/import/row';
import { openCards } from './cards';
import { LOT, type Lot, type PartyFile } from './lots';
import type { ImportOrder } from './order';
import { type PartyKind, readParties } from './plan';
import { rowsOf } from './rows';

async function* lotsOf(order: ImportOrder & { kind: PartyKind }): AsyncGenerator<Lot> {
  for await (const rows of rowsOf(order.file, order.encoding))
    for (let at = 0; at < rows.length; at += LOT) {
      const part = rows.slice(at, at + LOT);
      const faults: Fault[] = [];
      const parties = readParties(order.kind, part, order.layout, faults);
      yield { rows: part.length, parties, faults };
    }
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
    for (const row of rows) {
      const key = row.wrong ? '' : new ImportRow(row, order.layout).bare('key');
      if (key !== '') keys.add(key);
    }
  }
  return { kind: order.kind, rows: count, keys, faults: [], lots: () => lotsOf(order) };
}
