import type { ReactNode } from 'react';
import type { UseFormRegisterReturn } from 'react-hook-form';
import { Field } from '../ui/field';
import { Input } from '../ui/input';
import { badAmount, doubtOf } from './typed-amount';

interface AmountFieldProps {
  label: ReactNode;
  currency: string;
  /** As it stands in the field. */
  typed: string;
  bad: boolean;
  placeholder?: string;
  /** What the form hands out for the field. */
  field: UseFormRegisterReturn;
}

/** An amount to type; below it what was understood, where that could be another. */
export function AmountField({ label, currency, typed, bad, placeholder, field }: AmountFieldProps) {
  return (
    <Field label={label} hint={doubtOf(typed, currency)} error={bad ? badAmount() : undefined}>
      {(control) => <Input {...control} inputMode="decimal" placeholder={placeholder} {...field} />}
    </Field>
  );
}
