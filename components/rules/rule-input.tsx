import { cx } from '../ui/cx';
import { Input } from '../ui/input';
import type { SchemeForm } from './scheme-form';

interface RuleInputProps {
  form: SchemeForm;
  /** By `field` of the draft. */
  name: string;
  label: string;
  /** A fault of the group this field stands in is said elsewhere, and marks it all the same. */
  group?: string;
  /** Id of the text that says what is wrong. */
  noteId: string;
  className?: string;
}

/** One figure of the scheme; what is wrong with it stands beside its group. */
export function RuleInput({ form, name, label, group, noteId, className }: RuleInputProps) {
  const { faults } = form.read;
  const wrong = faults.has(name) || (group !== undefined && faults.has(group));
  return (
    <Input
      aria-label={label}
      aria-invalid={wrong ? true : undefined}
      aria-describedby={wrong ? noteId : undefined}
      inputMode="decimal"
      value={form.draft.texts[name] ?? ''}
      onChange={(event) => form.type(name, event.currentTarget.value)}
      className={cx('text-end tabular-nums', className)}
    />
  );
}
