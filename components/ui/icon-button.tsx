import type { ComponentProps, ReactNode } from 'react';
import { cx } from './cx';

interface IconButtonProps extends ComponentProps<'button'> {
  /** What it does; read aloud and shown on hover. */
  label: string;
  icon: ReactNode;
}

/** A button that shows its icon alone, 28 × 28. */
export function IconButton({ label, icon, className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      className={cx(
        'inline-grid size-7 shrink-0 place-items-center rounded-6 text-ink-2 hover:bg-hover hover:text-ink disabled:opacity-50',
        className,
      )}
      {...rest}
    >
      {icon}
    </button>
  );
}
