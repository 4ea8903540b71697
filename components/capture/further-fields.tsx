import { Plus } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { AddressFields } from '../customer/address-fields';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { Textarea } from '../ui/input';
import { CapturedField, type FieldContext } from './capture-fields';
import type { CaptureValues } from './draft';
import type { ListName } from './lists';

type Part = 'address' | 'birthday' | 'note';

const filled = (values: CaptureValues): Part[] => [
  ...(values.street || values.postalCode || values.city || values.region || values.country
    ? (['address'] as const)
    : []),
  ...(values.birthday ? (['birthday'] as const) : []),
  ...(values.note ? (['note'] as const) : []),
];

interface FurtherFieldsProps extends FieldContext {
  onAddRow: (list: ListName) => void;
}

/** What not everybody has: there when it was read, else one press away. */
export function FurtherFields({ form, read, onAddRow }: FurtherFieldsProps) {
  const [shown, setShown] = useState<Part[]>(() => filled(form.getValues()));
  const field = (name: keyof CaptureValues, label: string) => (
    <CapturedField form={form} read={read} name={name} label={label} />
  );
  const words: Record<Part, string> = {
    address: i18n.t('capture.address'),
    birthday: i18n.t('capture.birthday'),
    note: i18n.t('capture.note'),
  };
  const rows = [
    { list: 'emails', label: i18n.t('capture.email') },
    { list: 'phones', label: i18n.t('capture.phone') },
    { list: 'urls', label: i18n.t('capture.website') },
  ] as const;
  const missing = (['address', 'birthday', 'note'] as const).filter(
    (part) => !shown.includes(part),
  );
  return (
    <>
      {shown.includes('address') && <AddressFields field={field} />}
      {shown.includes('birthday') && field('birthday', words.birthday)}
      {shown.includes('note') && (
        <Field label={words.note}>
          {(control) => <Textarea {...control} rows={2} {...form.register('note')} />}
        </Field>
      )}
      <fieldset className="flex flex-wrap items-center gap-x-1 gap-y-0.5">
        <legend className="sr-only">{i18n.t('capture.addField')}</legend>
        {rows.map(({ list, label }) => (
          <AddButton key={list} label={label} onClick={() => onAddRow(list)} />
        ))}
        {missing.map((part) => (
          <AddButton
            key={part}
            label={words[part]}
            onClick={() => setShown((before) => [...before, part])}
          />
        ))}
      </fieldset>
    </>
  );
}

function AddButton({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <Button
      size="compact"
      tone="quiet"
      icon={<Plus aria-hidden />}
      aria-label={i18n.t('capture.add', [label])}
      onClick={onClick}
    >
      {label}
    </Button>
  );
}
