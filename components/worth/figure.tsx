import type { ReactNode } from 'react';
import { cx } from '../ui/cx';

interface FigureProps {
  label: ReactNode;
  value: ReactNode;
  bad?: boolean;
  children?: ReactNode;
}

/** One figure with its name before and what explains it below. */
export function Figure({ label, value, bad = false, children }: FigureProps) {
  return (
    <div className="grid grid-cols-[1fr_auto] items-baseline gap-x-3 pt-2">
      <span className="text-ink-2">{label}</span>
      <span className={cx('text-end font-strong tabular-nums', bad && 'text-bad')}>{value}</span>
      <div className="col-span-2">{children}</div>
    </div>
  );
}
