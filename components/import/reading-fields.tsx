import { i18n } from '#i18n';
import { dateFields, type ImportField, numberFields } from '@/lib/formats/import/fields';
import { dateOrders, decimalMarks } from '@/lib/formats/import/values';
import { Field } from '../ui/field';
import { Input } from '../ui/input';
import { Select } from '../ui/select';
import type { Preview, Readings } from './use-import';

const dateWord = (order: (typeof dateOrders)[number]): string =>
  order === 'ymd'
    ? i18n.t('import.reading.ymd')
    : order === 'dmy'
      ? i18n.t('import.reading.dmy')
      : i18n.t('import.reading.mdy');
const markWord = (mark: (typeof decimalMarks)[number]): string =>
  mark === 'point' ? i18n.t('import.reading.point') : i18n.t('import.reading.comma');

interface ReadingFieldsProps {
  table: Preview;
  readings: Readings;
  busy: boolean;
  onChange: (readings: Readings) => void;
}

/** How dates, numbers and money are written; what the file leaves open must be chosen. */
export function ReadingFields({ table, readings, busy, onChange }: ReadingFieldsProps) {
  const has = (fields: readonly ImportField[]) =>
    fields.some((field) => table.mapping[field] !== undefined);
  const open = { value: '', label: i18n.t('import.reading.choose') };
  const badCurrency = !/^[A-Z]{3}$/.test(readings.currency);
  if (!has([...dateFields, ...numberFields])) return null;
  return (
    <div className="grid gap-x-4 gap-y-2 sm:grid-cols-2">
      {has(dateFields) && (
        <Field
          label={i18n.t('import.reading.dates')}
          error={readings.dateOrder === null ? i18n.t('import.reading.unclear') : undefined}
        >
          {(control) => (
            <Select
              {...control}
              disabled={busy}
              value={readings.dateOrder ?? ''}
              options={[
                ...(readings.dateOrder === null ? [open] : []),
                ...dateOrders.map((value) => ({ value, label: dateWord(value) })),
              ]}
              onChange={({ currentTarget: { value } }) =>
                onChange({
                  ...readings,
                  dateOrder: dateOrders.find((order) => order === value) ?? null,
                })
              }
            />
          )}
        </Field>
      )}
      {has(numberFields) && (
        <Field
          label={i18n.t('import.reading.decimals')}
          error={readings.decimalMark === null ? i18n.t('import.reading.unclear') : undefined}
        >
          {(control) => (
            <Select
              {...control}
              disabled={busy}
              value={readings.decimalMark ?? ''}
              options={[
                ...(readings.decimalMark === null ? [open] : []),
                ...decimalMarks.map((value) => ({ value, label: markWord(value) })),
              ]}
              onChange={({ currentTarget: { value } }) =>
                onChange({
                  ...readings,
                  decimalMark: decimalMarks.find((mark) => mark === value) ?? null,
                })
              }
            />
          )}
        </Field>
      )}
      {has(['discount']) && (
        <Field label={i18n.t('import.reading.discounts')}>
          {(control) => (
            <Select
              {...control}
              disabled={busy}
              value={readings.percentDiscount ? 'percent' : 'fraction'}
              options={[
                { value: 'fraction', label: i18n.t('import.reading.fraction') },
                { value: 'percent', label: i18n.t('import.reading.percent') },
              ]}
              onChange={({ currentTarget: { value } }) =>
                onChange({ ...readings, percentDiscount: value === 'percent' })
              }
            />
          )}
        </Field>
      )}
      {has(numberFields) && (
        <Field
          label={i18n.t('import.reading.currency')}
          error={badCurrency ? i18n.t('import.reading.badCurrency') : undefined}
        >
          {(control) => (
            <Input
              {...control}
              disabled={busy}
              maxLength={3}
              autoComplete="off"
              value={readings.currency}
              onChange={({ currentTarget: { value } }) =>
                onChange({ ...readings, currency: value.toUpperCase() })
              }
            />
          )}
        </Field>
      )}
    </div>
  );
}
