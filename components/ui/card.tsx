import type { ReactNode } from 'react';
import { cx } from './cx';

interface CardProps {
  title?: ReactNode;
  /** Beside the title, quieter. */
  note?: ReactNode;
  /** At the end of the head. */
  end?: ReactNode;
  children: ReactNode;
  className?: string;
}

/** A plane with a head of 46 px; its content sets its own margins. */
export function Card({ title, note, end, children, className }: CardProps) {
  return (
    <section className={cx('rounded-8 border border-line bg-surface', className)}>
      {title && (
        <header className="flex min-h-11.5 flex-wrap items-center gap-x-2 border-b border-line px-4 py-1">
          <h2>{title}</h2>
          {note && <span className="text-ink-3">{note}</span>}
          {end && <span className="ms-auto">{end}</span>}
        </header>
      )}
      {children}
    </section>
  );
}
