import { RowFault } from '../../formats/import/fault';
import type { ImportRow } from '../../formats/import/row';
import { attempt } from './attempt';
import { FaultList } from './faultList';
import { type OrderRow, readOrderRow } from './orderRow';
import { agree, groupKey, joined, type ReadOrder, writesOffTooMuch } from './orders';
import type { Party } from './party';

/** Rows of a list of orders, brought together to the orders they are of. */
export class OrderGroups {
  readonly #groups = new Map<string, [OrderRow, ...OrderRow[]]>();
  /** Numbers of which a row could not be read. */
  readonly #broken = new Set<string>();
  readonly #faults = new FaultList();
  /** Who ordered stands in every row and is kept once. */
  readonly #parties = new Map<string, Party>();

  read(row: ImportRow): void {
    const read = attempt(
      row.line,
      () => readOrderRow(row),
      (fault) => this.#faults.add(fault),
    );
    if (read === null) {
      const number = attempt(row.line, () => row.text('number'));
      if (number !== null) this.#broken.add(number);
      return;
    }
    for (const note of row.notes) this.#faults.note(note);
    const kept = { ...read, party: this.#once(read.party) };
    const key = read.number === null ? String(row.line) : groupKey(read);
    const group = this.#groups.get(key);
    if (group === undefined) this.#groups.set(key, [kept]);
    else group.push(kept);
  }

  #once(party: Party): Party {
    const key = JSON.stringify(party);
    const known = this.#parties.get(key);
    if (known === undefined) this.#parties.set(key, party);
    return known ?? party;
  }

  /** An order is taken whole or not at all: with a row missing its amount would be wrong. */
  joined(): { orders: ReadOrder[]; faults: FaultList } {
    const orders: ReadOrder[] = [];
    for (const [key, group] of this.#groups) {
      const whole = this.#whole(group);
      if (whole) orders.push(whole);
      this.#groups.delete(key);
    }
    return { orders, faults: this.#faults };
  }

  #whole(group: [OrderRow, ...OrderRow[]]): ReadOrder | null {
    const [first] = group;
    const other = group.find((row) => !agree(first, row));
    if (other)
      this.#faults.add(new RowFault('orderDiffers', null, first.number ?? '').at(other.line));
    const whole = joined(group);
    const lost = !other && writesOffTooMuch(whole) ? first : undefined;
    if (lost)
      this.#faults.add(
        new RowFault('writtenOff', 'writtenOff', lost.writtenOff ?? '').at(lost.line),
      );
    const broken = first.number !== null && this.#broken.has(first.number);
    if (!other && !lost && !broken) return whole;
    for (const { line, number } of group)
      if (line !== (other ?? lost)?.line)
        this.#faults.add(new RowFault('orderLeftOut', 'number', number ?? '').at(line));
    return null;
  }
}
