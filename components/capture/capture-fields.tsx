import type { HTMLInputTypeAttribute, ReactNode } from 'react';
import type { RegisterOptions, UseFormReturn } from 'react-hook-form';
import { i18n } from '#i18n';
import type { SourceHow } from '@/lib/schema/draft';
import { Field } from '../ui/field';
import { Input } from '../ui/input';
import { type CaptureValues, sourceKeys } from './draft';
import { sourceWord } from './source-word';

export interface FieldContext {
  form: UseFormReturn<CaptureValues>;
  /** Field name → where its value was read. */
  sources: Record<string, SourceHow>;
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
  const { form, sources, name, label, type = 'text', error, hint, rules } = props;
  const found = sourceKeys[name].map((key) => sources[key]).find((how) => how !== undefined);
  const source = form.formState.dirtyFields[name] ? 'typed' : found;
  const filled = form.watch(name) !== '';
  // Typed by hand nothing was looked for.
  const looked = Object.keys(sources).length > 0;
  return (
    <Field
      label={label}
      source={filled && source ? sourceWord(source) : undefined}
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

interface CaptureFieldsProps extends FieldContext {
  familyFirst: boolean;
  /** The company, which brings its own hints. */
  children: ReactNode;
}

/** Name, address, company, title, phone, profile: the order of a card in the hand. */
export function CaptureFields({ form, sources, familyFirst, children }: CaptureFieldsProps) {
  const { errors } = form.formState;
  const named = () =>
    form.getValues('given').trim() !== '' || form.getValues('family').trim() !== '';
  const family = (
    <CapturedField
      key="family"
      form={form}
      sources={sources}
      name="family"
      label={i18n.t('capture.family')}
    />
  );
  const given = (
    <CapturedField
      key="given"
      form={form}
      sources={sources}
      name="given"
      label={i18n.t('capture.given')}
      rules={{ validate: named }}
      {...(errors.given ? { error: i18n.t('capture.nameNeeded') } : {})}
    />
  );
  return (
    <>
      <div className="grid grid-cols-2 gap-2">
        {familyFirst ? [family, given] : [given, family]}
      </div>
      <CapturedField
        form={form}
        sources={sources}
        name="email"
        type="email"
        label={i18n.t('capture.email')}
        rules={{ validate: (text) => text.trim() === '' || /^\S+@\S+$/.test(text.trim()) }}
        {...(errors.email ? { error: i18n.t('capture.emailNeeded') } : {})}
      />
      {children}
      <CapturedField
        form={form}
        sources={sources}
        name="title"
        label={i18n.t('capture.jobTitle')}
      />
      <CapturedField
        form={form}
        sources={sources}
        name="phone"
        type="tel"
        label={i18n.t('capture.phone')}
      />
      <CapturedField
        form={form}
        sources={sources}
        name="linkedin"
        label={i18n.t('capture.linkedin')}
      />
    </>
  );
}
