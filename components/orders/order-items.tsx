import { i18n } from '#i18n';
import type { OrderLine } from '@/lib/schema/records/order';
import type { OrderView } from '@/lib/schema/views/card';
import { centsOf, exactOf, percentOf } from './typed-amount';

const termsOf = ({ quantity, price, discount }: OrderLine, currency: string): string =>
  [
    i18n.t('orders.line', [exactOf(quantity, null), exactOf(price, currency)]),
    Number(discount) !== 0 && i18n.t('orders.discount', [percentOf(discount)]),
  ]
    .filter(Boolean)
    .join(' · ');

/** What was ordered: product, quantity, price, discount and amount of each line. */
export function OrderItems({ order }: { order: OrderView }) {
  if (order.lines.length === 0) return null;
  return (
    <section aria-label={i18n.t('orders.lines')} className="grid gap-0.5">
      <h4 className="text-12 text-ink-3">{i18n.t('orders.lines')}</h4>
      <ul className="grid gap-1">
        {order.lines.map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name than their place
          <li key={at} className="grid grid-cols-[1fr_auto] gap-x-3">
            <span className="wrap-anywhere">{line.product || '–'}</span>
            <span className="text-end tabular-nums">{centsOf(line.amount, order.currency)}</span>
            <span className="col-span-2 text-12 text-ink-3 tabular-nums">
              {termsOf(line, order.currency)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
