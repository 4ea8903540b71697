import { addDays, type Day, type Period, within } from '../calendar';
import { type Decimal, isPositive } from '../decimal';
import { figuresPeriod, lastFourQuarters, type Quarter } from '../quarter';
import { dueWithin, lost, openTotal, owed, paidBy, type Receivable, totalOf } from '../receivables';

/** Sums over what fell due in the period; amounts are exact decimals in the receivables' currency. */
export interface DueFigures {
  period: Period;
  due: Decimal;
  /** Paid by the last day of the period. */
  paid: Decimal;
  /** Paid by each order's own due day. */
  onTime: Decimal;
}

/** Bad debt beside what it was part of; amounts as in `DueFigures`. */
export interface DebtFigures {
  period: Period;
  due: Decimal;
  writtenOff: Decimal;
}

/** What our own orders and payments tell about a customer, behind the answers of a rating. */
export interface OrderFigures {
  /** The first order ever, up to the end of the figures; null without one. */
  firstOrder: Day | null;
  /** Orders of the last four quarters. */
  orders: number;
  /** The quarter before the rating's. */
  quarter: DueFigures & { sales: Decimal; openBefore: Decimal; openAfter: Decimal };
  /** The four quarters that end with it. */
  year: DebtFigures;
}

function dueFigures(receivables: readonly Receivable[], period: Period): DueFigures {
  const due = dueWithin(receivables, period);
  return {
    period,
    due: totalOf(due, owed),
    paid: totalOf(due, (item) => paidBy(item, period.to)),
    onTime: totalOf(due, (item) => paidBy(item, item.dueOn ?? period.to)),
  };
}

/**
 * Bad debt of the period by itself: given up in it, however long ago it was due. Without a due day it was owed
 * from the day of the order.
 */
function isLostIn(period: Period, item: Receivable): boolean {
  const { dueOn, orderedOn, amount, writtenOff, writtenOffOn } = item;
  if (!isPositive(amount) || !isPositive(writtenOff)) return false;
  return (
    (dueOn === null && within(period, orderedOn)) ||
    (!!writtenOffOn && within(period, writtenOffOn))
  );
}

/** What was owed over the period, and what was given up: of it, and in it of what was owed before. */
function debtFigures(receivables: readonly Receivable[], period: Period): DebtFigures {
  const due = dueWithin(receivables, period);
  const lostBeside = receivables.filter((item) => isLostIn(period, item));
  const all = [...new Set([...due, ...lostBeside])];
  return {
    period,
    due: totalOf(all, owed),
    writtenOff: totalOf(all, lost),
  };
}

/** The figures for a rating of `quarter`. Amounts must be in one currency (`inBaseCurrency`). */
export function orderFigures(receivables: readonly Receivable[], quarter: Quarter): OrderFigures {
  const period = figuresPeriod(quarter);
  const year = lastFourQuarters(quarter);
  const days = receivables.map(({ orderedOn }) => orderedOn).filter((day) => day <= period.to);
  const sold = receivables.filter((item) => within(period, item.orderedOn));
  return {
    firstOrder: days.reduce<Day | null>(
      (earliest, day) => (earliest === null || day < earliest ? day : earliest),
      null,
    ),
    orders: days.filter((day) => within(year, day)).length,
    quarter: {
      ...dueFigures(receivables, period),
      sales: totalOf(sold, ({ amount }) => amount),
      openBefore: openTotal(receivables, addDays(period.from, -1)),
      openAfter: openTotal(receivables, period.to),
    },
    year: debtFigures(receivables, year),
  };
}
