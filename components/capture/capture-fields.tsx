import type { HTMLInputTypeAttribute, ReactNode } from 'react';
import type { RegisterOptions, UseFormReturn } from 'react-hook-form';
import { i18n } from '#i18n';
import type { ContactDraft } from '@/lib/schema/draft';
import { Field } from '../ui/field';
import { Input } from '../ui/input';
import { doubtful } from './doubt';
import { type CaptureValues, sourceKeys } from './draft';
import { SourceMark } from './source-mark';

export interface FieldContext {
  form: UseFormReturn<CaptureValues>;
  /** As it was read: where each value comes from, and how sure its reader is. */
  read: Pick<ContactDraft, 'sources' | 'confidence'>;
}

interface CapturedFieldProps extends FieldContext {
  name: keyof CaptureValues;
  label: string;
  type?: HTMLInputTypeAttribute;
  error?: string;
  hint?: ReactNode;
  rules?: RegisterOptions<CaptureValues, keyof CaptureValues>;
}

/** One captured value with its source beside the label. */
export function CapturedField(props: CapturedFieldProps) {
  const { form, read, name, label, type = 'text', error, hint, rules } = props;
  const keys = sourceKeys[name];
  const found = keys.map((key) => read.sources[key]).find((how) => how !== undefined);
  const dirty = form.formState.dirtyFields[name];
  const source = dirty ? 'typed' : found;
  const filled = form.watch(name) !== '';
  // Typed by hand nothing was looked for.
  const looked = Object.keys(read.sources).length > 0;
  return (
    <Field
      label={label}
      source={
        filled && source && <SourceMark how={source} check={!dirty && doubtful(read, keys)} />
      }
      error={error}
      hint={hint}
    >
      {(control) => (
        <Input
          {...control}
          type={type}
          autoComplete="off"
          placeholder={looked ? i18n.t('capture.notFound') : undefined}
          {...form.register(name, rules)}
        />
      )}
    </Field>
  );
}

/** The two parts of a name, in the order in which this one is written. */
export function NameFields({ form, read, familyFirst }: FieldContext & { familyFirst: boolean }) {
  const { errors } = form.formState;
  const named = () =>
    form.getValues('given').trim() !== '' || form.getValues('family').trim() !== '';
  const family = (
    <CapturedField
      key="family"
      form={form}
      read={read}
      name="family"
      label={i18n.t('capture.family')}
    />
  );
  const given = (
    <CapturedField
      key="given"
      form={form}
      read={read}
      name="given"
      label={i18n.t('capture.given')}
      rules={{ validate: named }}
      {...(errors.given ? { error: i18n.t('capture.nameNeeded') } : {})}
    />
  );
  return (
    <div className="grid grid-cols-2 gap-2">{familyFirst ? [family, given] : [given, family]}</div>
  );
}
