import { Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import type { Payment } from '@/lib/schema/records/order';
import type { OrderView } from '@/lib/schema/views/card';
import { useCommand } from '../client/command';
import { useUndo } from '../client/undo';
import { FailureNotice } from '../shell/failure-notice';
import { figures } from '../shell/formats';
import { Button } from '../ui/button';
import { IconButton } from '../ui/icon-button';
import { PaymentEditor } from './payment-editor';
import { centsOf } from './typed-amount';

/** What came in for an order, oldest first; each can be corrected and taken away. */
export function OrderPayments({ order }: { order: OrderView }) {
  const [editing, setEditing] = useState<Payment | 'new' | null>(null);
  const { run, failure } = useCommand('payment.remove');
  const { tell } = useUndo();
  const payments = order.payments.toSorted((a, b) => a.paidOn.localeCompare(b.paidOn));
  const done = () => setEditing(null);
  const remove = async (payment: Payment) => {
    const reply = await run((commandId) => ({
      commandId,
      orderId: order.id,
      paymentId: payment.id,
    }));
    tell(i18n.t('orders.paymentRemoved'), reply);
  };
  return (
    <section aria-label={i18n.t('orders.payments')} className="grid gap-0.5">
      <h4 className="text-12 text-ink-3">
        {i18n.t('orders.payments')}
        {payments.length === 0 && `: ${i18n.t('orders.noPayments')}`}
      </h4>
      {payments.length > 0 && (
        <ul className="grid">
          {payments.map((payment) => {
            const day = figures.day(payment.paidOn);
            return (
              <li key={payment.id}>
                <div className="flex min-h-hit items-center gap-1">
                  <span className="me-auto">{day}</span>
                  <span className="tabular-nums">{centsOf(payment.amount, order.currency)}</span>
                  <IconButton
                    label={i18n.t('orders.editPayment', [day])}
                    icon={<Pencil aria-hidden />}
                    className="size-6!"
                    onClick={() => setEditing(payment)}
                  />
                  <IconButton
                    label={i18n.t('orders.removePayment', [day])}
                    icon={<Trash2 aria-hidden />}
                    className="size-6!"
                    onClick={() => void remove(payment)}
                  />
                </div>
                {editing === payment && (
                  <PaymentEditor order={order} payment={payment} onDone={done} />
                )}
              </li>
            );
          })}
        </ul>
      )}
      <FailureNotice failure={failure} />
      {editing === 'new' ? (
        <PaymentEditor order={order} payment={null} onDone={done} />
      ) : (
        Number(order.open) > 0 && (
          <Button
            size="compact"
            tone="quiet"
            icon={<Plus aria-hidden />}
            className="-ms-2 justify-self-start"
            onClick={() => setEditing('new')}
          >
            {i18n.t('orders.addPayment')}
          </Button>
        )
      )}
    </section>
  );
}
