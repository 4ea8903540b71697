import { i18n } from '#i18n';
import type { OrderView } from '@/lib/schema/views/card';
import { OrderItems } from './order-items';
import { OrderPayments } from './order-payments';
import { WriteOff } from './write-off';

/** An opened order: its lines, its payments, and what to do about the rest. */
export function OrderDetails({ order }: { order: OrderView }) {
  return (
    <div className="col-start-2 col-end-4 grid gap-2 py-1">
      {order.note && (
        <section aria-label={i18n.t('orders.note')} className="grid gap-0.5">
          <h4 className="text-12 text-ink-3">{i18n.t('orders.note')}</h4>
          <p className="wrap-anywhere whitespace-pre-line">{order.note}</p>
        </section>
      )}
      <OrderItems order={order} />
      <OrderPayments order={order} />
      <WriteOff order={order} />
    </div>
  );
}
