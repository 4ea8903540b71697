import type { CsvRow } from '../../formats/csv';
import type { Fault } from '../../formats/import/fault';
import { ImportRow } from '../../formats/import/row';
import { openCards } from './cards';
import { FirmsAhead } from './firmsAhead';
import { LOT, type Lot, type PartyFile } from './lots';
import type { ImportOrder } from './order';
import { domainsIn } from './party';
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

/** A first look at a list: how many rows it has, and what the first of them must know of the later ones. */
class FirstLook {
  rows = 0;
  readonly keys = new Set<string>();
  readonly firms = new FirmsAhead();
  readonly #order: ImportOrder & { kind: PartyKind };

  constructor(order: ImportOrder & { kind: PartyKind }) {
    this.#order = order;
  }

  note(cells: CsvRow): void {
    this.rows += 1;
    if (cells.wrong) return;
    const row = new ImportRow(cells, this.#order.layout);
    const key = row.bare('key');
    if (key !== '') this.keys.add(key);
    if (this.#order.kind === 'contacts') this.#noteFirm(cells, row, key);
  }

  /** Only a row that others wait for is read whole by now. */
  #noteFirm(cells: CsvRow, row: ImportRow, key: string): void {
    const isNamed = key !== '' || row.bare('company') !== '';
    if (isNamed && this.firms.idle) return;
    const domains = domainsIn(row);
    if (!isNamed) this.firms.wait(domains);
    else if (this.firms.awaits(domains))
      for (const party of readParties(this.#order.kind, [cells], this.#order.layout, []))
        this.firms.name(party);
  }
}

/** Opens a list: looks through its rows once. Keys in it no other row may take over. */
export async function openPartyFile(order: ImportOrder & { kind: PartyKind }): Promise<PartyFile> {
  if (order.kind === 'cards') return await openCards(order);
  const look = new FirstLook(order);
  for await (const rows of rowsOf(order.file, order.encoding))
    for (const row of rows) look.note(row);
  const { rows, keys, firms } = look;
  return { kind: order.kind, rows, keys, firms, faults: [], lots: () => lotsOf(order) };
}
