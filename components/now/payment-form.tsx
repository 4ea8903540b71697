import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { i18n } from '#i18n';
import type { CardView, OrderView } from '@/lib/schema/views/card';
import { newId, useCommand } from '../client/command';
import { useQuery } from '../client/query';
import { useUndo } from '../client/undo';
import { dayOf } from '../format/dates';
import { AmountField } from '../orders/amount-field';
import { shownAmount, typedAmount } from '../orders/typed-amount';
import { figures } from '../shell/formats';
import { Field } from '../ui/field';
import { Input } from '../ui/input';
import { Select } from '../ui/select';
import { FormFrame } from './form-frame';

interface Values {
  orderId: string;
  paidOn: string;
  amount: string;
}

const orderLabel = (order: OrderView): string =>
  [
    order.number ?? figures.day(order.orderedOn),
    i18n.t('sidebar.payment.openOf', [figures.money(order.open, order.currency)]),
  ].join(' · ');

/** What was typed, or all that is open when nothing was. */
const amountOf = (typed: string, order: OrderView): string | null =>
  typed.trim() === '' ? order.open : typedAmount(typed, order.currency);

/** Money that came in for one open order; the whole open amount is offered. */
export function PaymentForm({ card, onDone }: { card: CardView; onDone: () => void }) {
  const [paymentId] = useState(newId);
  const orders = useQuery('timeline.list', {
    customerId: card.customerId,
    contactId: null,
    kinds: ['order-entry'],
    search: '',
    before: null,
    limit: 200,
  });
  const open = (orders.value?.entries ?? [])
    .map((entry) => entry.order)
    .filter((order) => order !== null)
    .filter((order) => Number(order.open) > 0)
    .reverse();
  const { run, busy, failure } = useCommand('payment.save');
  const { tell } = useUndo();
  const { register, handleSubmit, formState, setValue, watch } = useForm<Values>({
    defaultValues: { orderId: '', paidOn: dayOf(Date.now()), amount: '' },
  });
  const chosen = open.find((order) => order.id === watch('orderId')) ?? open[0];
  const save = handleSubmit(async (typed) => {
    const amount = chosen && amountOf(typed.amount, chosen);
    if (!chosen || !amount) return;
    const payment = { id: paymentId, paidOn: typed.paidOn, amount };
    const reply = await run((commandId) => ({
      commandId,
      orderId: chosen.id,
      payment,
    }));
    if (!reply.ok) return;
    tell(i18n.t('sidebar.payment.saved'), reply);
    onDone();
  });
  if (!orders.loading && open.length === 0) {
    return <p className="mt-2 text-ink-2">{i18n.t('sidebar.payment.none')}</p>;
  }
  return (
    <FormFrame
      title={i18n.t('sidebar.payment.title')}
      onSave={save}
      onCancel={onDone}
      busy={busy}
      failure={failure ?? orders.failure}
      saveLabel={i18n.t('sidebar.payment.save')}
    >
      <Field label={i18n.t('sidebar.payment.order')}>
        {(field) => (
          <Select
            {...field}
            value={chosen?.id ?? ''}
            onChange={(event) => setValue('orderId', event.currentTarget.value)}
            options={open.map((order) => ({ value: order.id, label: orderLabel(order) }))}
          />
        )}
      </Field>
      <div className="grid grid-cols-2 gap-2">
        <Field label={i18n.t('sidebar.payment.date')}>
          {(field) => <Input {...field} type="date" {...register('paidOn', { required: true })} />}
        </Field>
        <AmountField
          label={i18n.t('sidebar.payment.amount')}
          currency={chosen?.currency ?? ''}
          typed={watch('amount')}
          bad={formState.errors.amount !== undefined}
          placeholder={chosen ? shownAmount(chosen.open) : ''}
          field={register('amount', {
            validate: (text) => !chosen || amountOf(text, chosen) !== null,
          })}
        />
      </div>
    </FormFrame>
  );
}
