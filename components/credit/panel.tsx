import type { ReactNode } from 'react';

interface PanelProps {
  title: ReactNode;
  note?: ReactNode;
  children: ReactNode;
}

/** One question about the rating, and its answer. */
export function Panel({ title, note, children }: PanelProps) {
  return (
    <section className="border-t border-line px-4 py-3">
      <h3 className="mb-1.5">
        {title} {note && <span className="font-regular text-ink-3">{note}</span>}
      </h3>
      {children}
    </section>
  );
}
