import type { OrderLine } from '@/lib/schema/records/order';
import { blankToNull } from '../customer/edit-values';
import { readAmount } from '../format/amount';
import { areKept, type OrderValues, readLines, totalOf, type Writing } from './draft';

/** What an edit of an order may name; nothing that stayed as it was. */
interface OrderEdits {
  number?: string | null;
  orderedOn?: string;
  dueOn?: string | null;
  amount?: string;
  note?: string | null;
  lines?: OrderLine[];
}

/**
 * What was changed in the form of an order, against how it stood there at first. Untouched amounts and lines
 * are not named, so that they stay what they are to the last place.
 */
export function editsOf(
  stored: { lines: readonly OrderLine[] },
  before: OrderValues,
  after: OrderValues,
  writing: Writing,
): OrderEdits {
  const edits: OrderEdits = {};
  if (after.number !== before.number) edits.number = after.number.trim() || null;
  if (after.orderedOn !== before.orderedOn) edits.orderedOn = after.orderedOn;
  if (after.note !== before.note) edits.note = blankToNull(after.note);
  if (after.dueOn !== before.dueOn) edits.dueOn = after.dueOn || null;
  if (stored.lines.length > 0) {
    const lines = readLines(after.lines, writing);
    if (!areKept(lines, stored.lines))
      return { ...edits, lines, amount: totalOf(after.lines, writing) };
  } else if (after.amount !== before.amount) {
    const amount = readAmount(after.amount, writing.language, writing.places);
    if (amount) edits.amount = amount.value;
  }
  return edits;
}
