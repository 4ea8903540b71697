import type { ReactNode } from 'react';
import { cx } from './cx';

/** A place where something is about to stand, inside `Loading`. Size it by `className`. */
export function Skeleton({ className }: { className?: string }) {
  return (
    <span
      aria-hidden
      className={cx(
        'block animate-breathe rounded-4 bg-bar-track motion-reduce:animate-none',
        className ?? 'h-3 w-full',
      )}
    />
  );
}

/**
 * A group of skeletons in the places of the real thing; `label` is read aloud. Lines and bars come
 * together, after 120 ms: a quick answer never flickers.
 */
export function Loading({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div role="status" aria-busy="true">
      <span className="sr-only">{label}</span>
      <div className="animate-appear">{children}</div>
    </div>
  );
}
