import type { ReactNode } from 'react';

interface BlankProps {
  /** A drawing of about 72 × 56 px. */
  art?: ReactNode;
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}

/** Nothing here yet: says why, and what fills it. */
export function Blank({ art, title, children, action }: BlankProps) {
  return (
    <div className="grid justify-items-center gap-2 px-6 py-8 text-center text-balance">
      {art && (
        <span aria-hidden className="text-ink-3">
          {art}
        </span>
      )}
      <h2 className="text-16">{title}</h2>
      {children && <div className="text-ink-2">{children}</div>}
      {action && <div className="mt-1 flex flex-wrap justify-center gap-2">{action}</div>}
    </div>
  );
}
