import { type Day, daysBetween } from './calendar';
import { compare, type Decimal, isPositive, subtract } from './decimal';
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

/** A customer's exposure at the end of `today`, from receivables in one currency. */
export function exposureOf(
  receivables: readonly Receivable[],
  limit: Decimal | null,
  today: Day,
): Exposure {
  const open = openTotal(receivables, today);
  const late = receivables.filter(
    (item) => item.dueOn !== null && item.dueOn < today && isPositive(openOn(item, today)),
  );
  return {
    open,
    overdue: totalOf(late, (item) => openOn(item, today)),
    overdueDays: Math.max(0, ...late.map(({ dueOn }) => daysBetween(dueOn ?? today, today))),
    limit,
    overBy: limit !== null && compare(open, limit) > 0 ? subtract(open, limit) : null,
  };
}
