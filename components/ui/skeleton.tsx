import type { ReactNode } from 'react';
import { cx } from './cx';

/** A place where something is about to stand; unseen for the first 120 ms. Size it by `className`. */
export function Skeleton({ className }: { className?: string }) {
  return (
    <span
      aria-hidden
      className={cx('block animate-skeleton rounded-4 bg-bar-track', className ?? 'h-3 w-full')}
    />
  );
}

/** A group of skeletons in the places of the real thing; `label` is read aloud. */
export function Loading({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div role="status" aria-busy="true">
      <span className="sr-only">{label}</span>
      {children}
    </div>
  );
}
