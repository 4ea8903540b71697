import type { AnswersFromOrders } from '../../domain/credit/from-orders';
import type { OrderFigures } from '../../domain/credit/order-figures';
import { amountText, dayText, periodText } from '../texts';
import type { BookWords } from '../words';

/** The figures behind each answer from orders, as a finished sentence in the rep's language. */
export function basisTexts(
  { firstOrder, orders, quarter, year }: OrderFigures,
  currency: string,
  { language, basis }: Pick<BookWords, 'language' | 'basis'>,
): Record<keyof AnswersFromOrders, string> {
  const money = (amount: string) => amountText({ amount, currency }, language);
  const lastQuarter = periodText(quarter.period, language);
  const lastYear = periodText(year.period, language);
  const due = money(quarter.due);
  return {
    relationshipYears: firstOrder === null ? '' : basis.firstOrder(dayText(firstOrder, language)),
    ordersLastFourQuarters: basis.orders(orders, lastYear),
    fulfilmentRate: basis.paid(money(quarter.paid), due, lastQuarter),
    onTimeRate: basis.onTime(money(quarter.onTime), due, lastQuarter),
    badDebtRate: basis.writtenOff(money(year.writtenOff), money(year.due), lastYear),
    receivablesDays: basis.receivables(
      money(quarter.openBefore),
      money(quarter.openAfter),
      money(quarter.sales),
      lastQuarter,
    ),
  };
}
