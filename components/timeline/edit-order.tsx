import { useForm } from 'react-hook-form';
import { i18n } from '#i18n';
import type { TimelineEntry } from '@/lib/schema/views/card';
import { useCommand } from '../client/command';
import { useUndo } from '../client/undo';
import { EditFrame } from '../customer/edit-frame';
import { blankToNull } from '../customer/edit-values';
import { AmountField } from '../orders/amount-field';
import { shownAmount, typedAmount } from '../orders/typed-amount';
import { Field } from '../ui/field';
import { Input } from '../ui/input';

interface Values {
  number: string;
  amount: string;
  orderedOn: string;
  dueOn: string;
}

interface EditOrderProps {
  order: NonNullable<TimelineEntry['order']>;
  onDone: () => void;
}

/** Changes an order; the amount of one with lines is their sum and stays. */
export function EditOrder({ order, onDone }: EditOrderProps) {
  const shown = shownAmount(order.amount);
  const { register, handleSubmit, formState, watch } = useForm<Values>({
    defaultValues: {
      number: order.number ?? '',
      amount: shown,
      orderedOn: order.orderedOn,
      dueOn: order.dueOn ?? '',
    },
  });
  const { run, busy, failure } = useCommand('order.edit');
  const { tell } = useUndo();
  const save = handleSubmit(async (values) => {
    // What nobody touched is not sent: the stored amount stays what it is, to the last place.
    const amount = values.amount === shown ? null : typedAmount(values.amount, order.currency);
    const reply = await run((commandId) => ({
      commandId,
      orderId: order.id,
      changes: {
        number: blankToNull(values.number),
        orderedOn: values.orderedOn,
        dueOn: blankToNull(values.dueOn),
        ...(order.lines === 0 && amount !== null ? { amount } : {}),
      },
    }));
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
      {order.lines === 0 && (
        <AmountField
          label={`${i18n.t('timeline.amount')} (${order.currency})`}
          currency={order.currency}
          typed={watch('amount')}
          bad={formState.errors.amount !== undefined}
          field={register('amount', {
            validate: (typed) => typedAmount(typed, order.currency) !== null,
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
    </EditFrame>
  );
}
