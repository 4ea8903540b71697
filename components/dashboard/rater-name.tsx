import type { RefObject } from 'react';
import { i18n } from '#i18n';
import { Field } from '../ui/field';
import { Input } from '../ui/input';

interface RaterNameProps {
  input: RefObject<HTMLInputElement | null>;
  value: string;
  /** It was tried to save without a name. */
  missing: boolean;
  onType(name: string): void;
}

/** Asked once, and remembered: a frozen rating says who made it. */
export function RaterName({ input, value, missing, onType }: RaterNameProps) {
  return (
    <Field
      label={i18n.t('rated.name')}
      {...(missing && !value.trim() ? { error: i18n.t('rated.nameMissing') } : {})}
    >
      {(control) => (
        <Input
          {...control}
          ref={input}
          value={value}
          maxLength={120}
          autoComplete="name"
          onChange={(event) => onType(event.currentTarget.value)}
          className="min-w-56"
        />
      )}
    </Field>
  );
}
