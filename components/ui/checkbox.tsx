import type { ComponentProps, ReactNode } from 'react';
import { cx } from './cx';

interface CheckboxProps extends Omit<ComponentProps<'input'>, 'type'> {
  /** Without visible text give `aria-label`. */
  children?: ReactNode;
}

export function Checkbox({ children, className, ...rest }: CheckboxProps) {
  return (
    <label className={cx('inline-flex min-h-hit cursor-pointer items-center gap-2', className)}>
      <input type="checkbox" className="m-1 size-4 accent-accent" {...rest} />
      {children}
    </label>
  );
}
