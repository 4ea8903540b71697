import type { ComponentProps } from 'react';
import { cx } from './cx';

/** The look every control for typing and choosing shares. */
export const controlLook = cx(
  'w-full min-w-0 rounded-6 border border-line-control bg-raised px-2 text-13 text-ink',
  'read-only:border-dotted read-only:bg-sunken disabled:opacity-50 aria-invalid:border-bad',
  'focus-visible:-outline-offset-1',
);

export function Input({ className, ...rest }: ComponentProps<'input'>) {
  return <input className={cx(controlLook, 'h-control', className)} {...rest} />;
}

export function Textarea({ className, ...rest }: ComponentProps<'textarea'>) {
  return <textarea className={cx(controlLook, 'min-h-14 resize-y py-1.5', className)} {...rest} />;
}
