import type { FieldValues, Path, UseFormReturn } from 'react-hook-form';
import { i18n } from '#i18n';
import { Field } from '../ui/field';
import { Input, Textarea } from '../ui/input';
import { type Source, sourceText } from './source-text';

interface ProfileFieldProps<Values extends FieldValues> {
  form: UseFormReturn<Values>;
  name: Path<Values>;
  label: string;
  /** Where the value that stands there came from. */
  source?: Source | undefined;
  /** More than one: a field for several lines. */
  rows?: number;
  type?: string;
  hint?: string;
  placeholder?: string;
  /** What is wrong with what was typed; null when nothing is. */
  fault?: (typed: string) => string | null;
}

/** One field of a profile: its label, where its value came from and when, and the value to change. */
export function ProfileField<Values extends FieldValues>(props: ProfileFieldProps<Values>) {
  const { form, name, label, source, rows = 1, type, hint, placeholder, fault } = props;
  const { error, isDirty } = form.getFieldState(name, form.formState);
  const shown = isDirty ? i18n.t('profile.typed') : source && sourceText(source);
  const registered = form.register(name, {
    validate: (typed: unknown) => fault?.(String(typed)) ?? true,
  });
  return (
    <Field label={label} source={shown} hint={hint} error={error?.message}>
      {(control) =>
        rows > 1 ? (
          <Textarea {...control} rows={rows} placeholder={placeholder} {...registered} />
        ) : (
          <Input {...control} type={type} placeholder={placeholder} {...registered} />
        )
      }
    </Field>
  );
}
