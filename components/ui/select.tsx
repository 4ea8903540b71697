import type { ComponentProps } from 'react';
import { cx } from './cx';

interface SelectProps extends Omit<ComponentProps<'select'>, 'children'> {
  options: readonly { value: string; label: string; disabled?: boolean }[];
}

/** The browser's own list: keyboard, touch and screen readers work everywhere. */
export function Select({ options, className, ...rest }: SelectProps) {
  return (
    <select
      className={cx(
        'h-control w-full min-w-0 rounded-6 border border-line-control bg-raised px-1.5 text-13 text-ink',
        'focus-visible:-outline-offset-1 disabled:opacity-50 aria-invalid:border-bad',
        className,
      )}
      {...rest}
    >
      {options.map(({ value, label, disabled }) => (
        <option key={value} value={value} disabled={disabled}>
          {label}
        </option>
      ))}
    </select>
  );
}
