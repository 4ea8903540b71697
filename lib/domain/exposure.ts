import { type Day, daysBetween } from './calendar';
import { type Decimal, isPositive, roundTo, subtract } from './decimal';
import { minorDigits } from './minorDigits';
import { openOn, openTotal, type Receivable, totalOf } from './receivables';

export interface Exposure {
  /** Open receivables. */
  open: Decimal;
  /** The part of them whose due day is past. */
  overdue: Decimal;
  /** Days since the oldest of those fell due; 0 when nothing is overdue. */
  overdueDays: number;
  /** The credit limit; null when no policy is in force. */
  limit: Decimal | null;
  /** How much is open beyond the limit; null when within it or when there is none. */
  overBy: Decimal | null;
}

/**
 * A customer's exposure at the end of `today`, from receivables with their rates to the base currency. What is
 * less than the smallest amount of it that can be shown is nothing.
 */
export function exposureOf(
  receivables: readonly Receivable[],
  limit: Decimal | null,
  today: Day,
  base: string,
): Exposure {
  const shown = (amount: Decimal) => roundTo(amount, minorDigits(base));
  const open = shown(openTotal(receivables, today));
  const late = receivables.filter(
    (item) => item.dueOn !== null && item.dueOn < today && isPositive(openOn(item, today)),
  );
  const overdue = shown(totalOf(late, (item) => openOn(item, today)));
  const days = late.map(({ dueOn }) => daysBetween(dueOn ?? today, today));
  const beyond = limit === null ? '0' : shown(subtract(open, limit));
  return {
    open,
    overdue,
    overdueDays: isPositive(overdue) ? Math.max(0, ...days) : 0,
    limit,
    overBy: isPositive(beyond) ? beyond : null,
  };
}
