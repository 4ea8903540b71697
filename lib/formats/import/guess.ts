import { isBlank } from '../cells';
import {
  dateFields,
  fieldsOf,
  type ImportField,
  type ImportKind,
  type Mapping,
  missingFields,
  numberFields,
} from './fields';
import { headerKey, headerWords, nameBeside } from './headerWords';
import { bareAmount } from './money';
import {
  type Choice,
  type DateOrder,
  type DecimalMark,
  dateReadings,
  decimalMarks,
  markReadings,
  readNumber,
} from './values';

/** Which column holds what, by the words of the header; a column serves one field. */
export function guessMapping(kind: ImportKind, columns: readonly string[]): Mapping {
  const keys = columns.map(headerKey);
  const taken = new Set<number>();
  const mapping: Mapping = {};
  for (const field of fieldsOf[kind]) {
    for (const word of headerWords(kind, field)) {
      const at = keys.findIndex((key, position) => key === word && !taken.has(position));
      if (at < 0) continue;
      mapping[field] = at;
      taken.add(at);
      break;
    }
  }
  return settled(kind, withNameParts(kind, mapping, columns));
}

/** "이름" beside "성", and "Name" beside "Vorname", hold the other part of the name. */
function withNameParts(kind: ImportKind, mapping: Mapping, columns: readonly string[]): Mapping {
  const { name, givenName, familyName, ...others } = mapping;
  if (name === undefined || !fieldsOf[kind].includes('givenName')) return mapping;
  const columnOf = (at: number | undefined) => (at === undefined ? undefined : columns[at]);
  const part = nameBeside(columns[name] ?? '', columnOf(givenName), columnOf(familyName));
  if (part === 'givenName') return { ...others, familyName, givenName: name };
  return part === 'familyName' ? { ...others, givenName, familyName: name } : mapping;
}

/**
 * A total of the line and its price × quantity say the same; price and quantity say more. A discount
 * beside a total is taken off already.
 */
function settled(kind: ImportKind, mapping: Mapping): Mapping {
  if (kind === 'orders' && mapping.price !== undefined && mapping.quantity !== undefined)
    delete mapping.amount;
  else if (kind === 'orders') delete mapping.discount;
  return mapping;
}

/** The kind of file the header speaks of most. */
export function guessKind(columns: readonly string[]): ImportKind {
  const orders = guessMapping('orders', columns);
  const payments = guessMapping('payments', columns);
  const whose = orders.key ?? orders.company ?? orders.domain ?? orders.email;
  const paid = missingFields('payments', payments).length === 0;
  if (paid && (whose === undefined || orders.date === undefined)) return 'payments';
  if (orders.date !== undefined && (orders.amount ?? orders.price) !== undefined) return 'orders';
  const contacts = guessMapping('contacts', columns);
  const customers = guessMapping('customers', columns);
  return customers.key !== undefined && contacts.email === undefined ? 'customers' : 'contacts';
}

export interface Readings {
  dateOrder: Choice<DateOrder>;
  decimalMark: Choice<DecimalMark>;
  /** True where discounts are written as percent: one of them is above 1. */
  percentDiscount: boolean;
}

/** How the mapped cells are to be read, told by rows that are noted one by one. */
export class ReadingsGuess {
  readonly #mapping: Mapping;
  readonly #dates = dateReadings();
  readonly #marks = markReadings();
  /** Marks by which a discount is above 1. */
  readonly #above = new Set<DecimalMark>();

  constructor(mapping: Mapping) {
    this.#mapping = mapping;
  }

  note(cells: readonly string[]): void {
    const cellOf = (field: ImportField): string => cells[this.#mapping[field] ?? -1] ?? '';
    for (const field of dateFields) this.#dates.note(cellOf(field));
    for (const field of numberFields) this.#marks.note(bareAmount(cellOf(field).replace('%', '')));
    const discount = cellOf('discount');
    if (isBlank(discount) || discount.includes('%')) return;
    for (const mark of decimalMarks) {
      const value = readNumber(discount, mark);
      if (value !== null && Number(value) > 1) this.#above.add(mark);
    }
  }

  get readings(): Readings {
    const decimalMark = this.#marks.choice;
    return {
      dateOrder: this.#dates.choice,
      decimalMark,
      percentDiscount: this.#above.has(decimalMark.value),
    };
  }
}
