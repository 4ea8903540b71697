import type { ComponentProps, ReactNode } from 'react';
import { cx } from './cx';

export interface ButtonProps extends ComponentProps<'button'> {
  /** One `primary` at most per view. */
  tone?: 'plain' | 'primary' | 'quiet' | 'danger';
  size?: 'normal' | 'compact';
  icon?: ReactNode;
  /** The action is under way: keeps its place and focus, ignores presses. */
  busy?: boolean;
}

const tones = {
  plain: 'border-line-control bg-raised hover:bg-hover font-medium',
  primary: 'border-accent bg-accent text-on-accent hover:bg-accent-hover font-strong',
  quiet: 'border-transparent text-ink-2 hover:bg-hover hover:text-ink font-medium',
  danger: 'border-bad bg-raised text-bad hover:bg-bad-soft font-medium',
};
const sizes = {
  normal: 'min-h-control px-3 text-13',
  compact: 'min-h-compact px-2 text-12',
};

/** The look of a button, also for a link that leads where a button would. */
export const buttonLook = (
  tone: NonNullable<ButtonProps['tone']>,
  size: NonNullable<ButtonProps['size']>,
): string =>
  cx(
    'inline-flex items-center justify-center gap-1.5 rounded-6 border py-0.5 transition-colors duration-(--fast)',
    'disabled:cursor-default disabled:opacity-50 aria-disabled:cursor-progress aria-disabled:opacity-70',
    tones[tone],
    sizes[size],
  );

/** A button with its word, and an icon before it where that helps. */
export function Button({
  tone = 'plain',
  size = 'normal',
  icon,
  busy = false,
  className,
  children,
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
      className={cx(buttonLook(tone, size), className)}
      {...rest}
    >
      {icon}
      {children}
    </button>
  );
}
