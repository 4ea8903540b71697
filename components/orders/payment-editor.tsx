import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { i18n } from '#i18n';
import type { Payment } from '@/lib/schema/records/order';
import type { OrderView } from '@/lib/schema/views/card';
import { newId, useCommand } from '../client/command';
import { useUndo } from '../client/undo';
import { EditFrame } from '../customer/edit-frame';
import { dayOf } from '../format/dates';
import { Field } from '../ui/field';
import { Input } from '../ui/input';
import { AmountField } from './amount-field';
import { shownAmount, typedAmount } from './typed-amount';

interface PaymentEditorProps {
  order: OrderView;
  /** The payment to correct; null for a new one, for which all that is open is offered. */
  payment: Payment | null;
  onDone: () => void;
}

/** A payment of an order, typed in or corrected. */
export function PaymentEditor({ order, payment, onDone }: PaymentEditorProps) {
  const [paymentId] = useState(() => payment?.id ?? newId());
  const before = payment?.amount ?? order.open;
  const shown = shownAmount(before);
  const { register, handleSubmit, formState, watch } = useForm({
    defaultValues: { paidOn: payment?.paidOn ?? dayOf(Date.now()), amount: shown },
  });
  const { run, busy, failure } = useCommand('payment.save');
  const { tell } = useUndo();
  // What nobody touched stays what it is, to the last place.
  const amountOf = (typed: string) =>
    typed === shown ? before : typedAmount(typed, order.currency);
  const save = handleSubmit(async (typed) => {
    const amount = amountOf(typed.amount);
    if (amount === null) return;
    const reply = await run((commandId) => ({
      commandId,
      orderId: order.id,
      payment: { id: paymentId, paidOn: typed.paidOn, amount },
    }));
    if (!reply.ok) return;
    tell(i18n.t('sidebar.payment.saved'), reply);
    onDone();
  });
  return (
    <EditFrame
      onSave={save}
      onCancel={onDone}
      busy={busy}
      failure={failure}
      saveLabel={i18n.t('sidebar.payment.save')}
    >
      <div className="grid grid-cols-2 gap-2">
        <Field
          label={i18n.t('sidebar.payment.date')}
          error={formState.errors.paidOn && i18n.t('shell.failed.badInput')}
        >
          {(control) => (
            <Input {...control} type="date" {...register('paidOn', { required: true })} />
          )}
        </Field>
        <AmountField
          label={`${i18n.t('sidebar.payment.amount')} (${order.currency})`}
          currency={order.currency}
          typed={watch('amount')}
          bad={formState.errors.amount !== undefined}
          field={register('amount', { validate: (typed) => amountOf(typed) !== null })}
        />
      </div>
    </EditFrame>
  );
}
