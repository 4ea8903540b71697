import { Plus, X } from 'lucide-react';
import type { UseFieldArrayReturn, UseFormReturn } from 'react-hook-form';
import { i18n } from '#i18n';
import { Button } from '../ui/button';
import { IconButton } from '../ui/icon-button';
import { Input } from '../ui/input';
import { emptyLine, isBlank, type OrderValues, readLine } from './draft';
import { LineEcho } from './line-echo';
import { badAmount, writingOf } from './typed-amount';

interface OrderLinesProps {
  form: UseFormReturn<OrderValues>;
  rows: UseFieldArrayReturn<OrderValues, 'lines'>;
  currency: string;
}

/** Product, quantity, price and discount, line by line. */
export function OrderLines({ form, rows, currency }: OrderLinesProps) {
  const { register, formState, getValues, watch } = form;
  return (
    <div className="grid gap-2">
      {rows.fields.map((row, index) => (
        <fieldset key={row.id} className="grid grid-cols-[1fr_1fr_1fr_28px] gap-1">
          <legend className="sr-only">
            {i18n.t('sidebar.order.asLines')} {index + 1}
          </legend>
          <Input
            aria-label={i18n.t('sidebar.order.product')}
            placeholder={i18n.t('sidebar.order.product')}
            className="col-span-3"
            {...register(`lines.${index}.product`)}
          />
          <IconButton
            label={i18n.t('sidebar.order.removeLine')}
            icon={<X aria-hidden />}
            disabled={rows.fields.length === 1}
            onClick={() => rows.remove(index)}
          />
          <Input
            aria-label={i18n.t('sidebar.order.quantity')}
            placeholder={i18n.t('sidebar.order.quantity')}
            inputMode="decimal"
            {...register(`lines.${index}.quantity`)}
          />
          <Input
            aria-label={i18n.t('sidebar.order.price')}
            placeholder={i18n.t('sidebar.order.price')}
            inputMode="decimal"
            aria-invalid={formState.errors.lines?.[index]?.price ? true : undefined}
            {...register(`lines.${index}.price`, {
              validate: () => {
                const line = getValues(`lines.${index}`);
                return isBlank(line)
                  ? rows.fields.length > 1
                  : readLine(line, writingOf(currency)) !== null;
              },
            })}
          />
          <Input
            aria-label={i18n.t('sidebar.order.discount')}
            placeholder={i18n.t('sidebar.order.discount')}
            inputMode="decimal"
            {...register(`lines.${index}.discount`)}
          />
          <LineEcho line={watch(`lines.${index}`)} currency={currency} />
        </fieldset>
      ))}
      {formState.errors.lines && (
        <p role="alert" className="text-12 text-bad">
          {badAmount()}
        </p>
      )}
      <Button
        size="compact"
        tone="quiet"
        icon={<Plus aria-hidden />}
        className="justify-self-start"
        onClick={() => rows.append(emptyLine())}
      >
        {i18n.t('sidebar.order.addLine')}
      </Button>
    </div>
  );
}
