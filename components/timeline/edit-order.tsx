import { useFieldArray, useForm } from 'react-hook-form';
import { i18n } from '#i18n';
import type { OrderView } from '@/lib/schema/views/card';
import { useCommand } from '../client/command';
import { useUndo } from '../client/undo';
import { EditFrame } from '../customer/edit-frame';
import { AmountField } from '../orders/amount-field';
import { type OrderValues, typedLine } from '../orders/draft';
import { editsOf } from '../orders/edits';
import { LinesTotal } from '../orders/lines-total';
import { OrderLines } from '../orders/order-lines';
import { shownAmount, typedAmount, writingOf } from '../orders/typed-amount';
import { Field } from '../ui/field';
import { Input, Textarea } from '../ui/input';

interface EditOrderProps {
  order: OrderView;
  onDone: () => void;
}

/** Changes an order; the amount of one with lines is their sum. */
export function EditOrder({ order, onDone }: EditOrderProps) {
  const { currency } = order;
  const writing = writingOf(currency);
  const before: OrderValues = {
    number: order.number ?? '',
    amount: shownAmount(order.amount),
    orderedOn: order.orderedOn,
    dueOn: order.dueOn ?? '',
    currency,
    note: order.note ?? '',
    lines: order.lines.map((line) => typedLine(line, writing)),
  };
  const form = useForm<OrderValues>({ defaultValues: before });
  const { register, handleSubmit, formState, watch, control } = form;
  const rows = useFieldArray({ control, name: 'lines' });
  const { run, busy, failure } = useCommand('order.edit');
  const { tell } = useUndo();
  const save = handleSubmit(async (values) => {
    const changes = editsOf(order, before, values, writing);
    if (Object.keys(changes).length === 0) return onDone();
    const reply = await run((commandId) => ({ commandId, orderId: order.id, changes }));
    if (!reply.ok) return;
    tell(i18n.t('timeline.edited', [i18n.t('timeline.kind.order')]), reply);
    onDone();
  });
  return (
    <EditFrame
      onSave={save}
      onCancel={onDone}
      busy={busy}
      failure={failure}
      saveLabel={i18n.t('timeline.saveEdit')}
    >
      <Field label={i18n.t('timeline.number')}>
        {(control) => <Input {...control} {...register('number')} />}
      </Field>
      {order.lines.length > 0 ? (
        <>
          <OrderLines form={form} rows={rows} currency={currency} />
          <LinesTotal lines={watch('lines')} currency={currency} />
        </>
      ) : (
        <AmountField
          label={`${i18n.t('timeline.amount')} (${currency})`}
          currency={currency}
          typed={watch('amount')}
          bad={formState.errors.amount !== undefined}
          field={register('amount', {
            validate: (typed) => typed === before.amount || typedAmount(typed, currency) !== null,
          })}
        />
      )}
      <Field
        label={i18n.t('timeline.orderedOn')}
        error={formState.errors.orderedOn && i18n.t('shell.failed.badInput')}
      >
        {(control) => (
          <Input {...control} type="date" {...register('orderedOn', { required: true })} />
        )}
      </Field>
      <Field label={i18n.t('timeline.paymentDue')}>
        {(control) => <Input {...control} type="date" {...register('dueOn')} />}
      </Field>
      <Field label={i18n.t('orders.note')}>
        {(control) => <Textarea {...control} rows={2} maxLength={2000} {...register('note')} />}
      </Field>
    </EditFrame>
  );
}
