import { useState } from 'react';
import { useFieldArray, useForm } from 'react-hook-form';
import { i18n } from '#i18n';
import type { CardView } from '@/lib/schema/views/card';
import { newId, useCommand } from '../client/command';
import { useUndo } from '../client/undo';
import { blankToNull } from '../customer/edit-values';
import { dayOf } from '../format/dates';
import { AmountField } from '../orders/amount-field';
import { emptyLine, type OrderValues, readLines, totalOf } from '../orders/draft';
import { LinesTotal } from '../orders/lines-total';
import { OrderLines } from '../orders/order-lines';
import { typedAmount, writingOf } from '../orders/typed-amount';
import { Segmented } from '../ui/choice';
import { Field } from '../ui/field';
import { Input, Textarea } from '../ui/input';
import { FormFrame } from './form-frame';

/** A new order, as a total or line by line. */
export function OrderForm({ card, onDone }: { card: CardView; onDone: () => void }) {
  const [orderId] = useState(newId);
  const [by, setBy] = useState<'total' | 'lines'>('total');
  const { run, busy, failure } = useCommand('order.add');
  const { tell } = useUndo();
  const form = useForm<OrderValues>({
    defaultValues: {
      number: '',
      orderedOn: dayOf(Date.now()),
      dueOn: '',
      currency: card.worth.currency,
      amount: '',
      note: '',
      lines: [emptyLine()],
    },
  });
  const { register, handleSubmit, formState, control, watch } = form;
  const rows = useFieldArray({ control, name: 'lines' });
  const currency = watch('currency').trim().toUpperCase();
  const known = /^[A-Z]{3}$/.test(currency);
  const save = handleSubmit(async (typed) => {
    const lines = by === 'lines' ? readLines(typed.lines, writingOf(currency)) : [];
    const amount =
      by === 'lines'
        ? totalOf(typed.lines, writingOf(currency))
        : typedAmount(typed.amount, currency);
    if (amount === null) return;
    const reply = await run((commandId) => ({
      commandId,
      orderId,
      customerId: card.customerId,
      contactId: card.contact?.id ?? null,
      number: blankToNull(typed.number),
      orderedOn: typed.orderedOn,
      dueOn: blankToNull(typed.dueOn),
      currency: typed.currency.trim().toUpperCase(),
      lines,
      amount,
      note: blankToNull(typed.note),
    }));
    if (!reply.ok) return;
    tell(i18n.t('sidebar.order.saved'), reply);
    onDone();
  });
  return (
    <FormFrame
      title={i18n.t('sidebar.order.title')}
      onSave={save}
      onCancel={onDone}
      busy={busy}
      failure={failure}
      saveLabel={i18n.t('sidebar.order.save')}
    >
      <div className="grid grid-cols-2 gap-2">
        <Field label={i18n.t('sidebar.order.number')}>
          {(field) => <Input {...field} {...register('number')} />}
        </Field>
        <Field
          label={i18n.t('sidebar.order.currency')}
          error={formState.errors.currency && i18n.t('sidebar.order.badCurrency')}
        >
          {(field) => (
            <Input
              {...field}
              maxLength={3}
              className="uppercase"
              {...register('currency', { validate: () => known })}
            />
          )}
        </Field>
        <Field
          label={i18n.t('sidebar.order.date')}
          error={formState.errors.orderedOn && i18n.t('shell.failed.badInput')}
        >
          {(field) => (
            <Input {...field} type="date" {...register('orderedOn', { required: true })} />
          )}
        </Field>
        <Field label={i18n.t('sidebar.order.due')} hint={i18n.t('sidebar.order.dueHint')}>
          {(field) => <Input {...field} type="date" {...register('dueOn')} />}
        </Field>
      </div>
      <Segmented<'total' | 'lines'>
        even
        label={i18n.t('sidebar.order.amount')}
        value={by}
        onChange={setBy}
        options={[
          { value: 'total', label: i18n.t('sidebar.order.asTotal') },
          { value: 'lines', label: i18n.t('sidebar.order.asLines') },
        ]}
      />
      {by === 'total' ? (
        <AmountField
          label={i18n.t('sidebar.order.amount')}
          currency={currency}
          typed={watch('amount')}
          bad={formState.errors.amount !== undefined}
          field={register('amount', { validate: (text) => typedAmount(text, currency) !== null })}
        />
      ) : (
        <>
          <OrderLines form={form} rows={rows} currency={currency} />
          <LinesTotal lines={watch('lines')} currency={currency} />
        </>
      )}
      <Textarea
        rows={1}
        maxLength={2000}
        aria-label={i18n.t('orders.note')}
        placeholder={i18n.t('orders.note')}
        {...register('note')}
      />
    </FormFrame>
  );
}
