import type { ReactNode } from 'react';

interface SectionProps {
  title: string;
  /** `who`, `worth`, `history`: the place ⌥1 to ⌥3 jump to. */
  place: string;
  end?: ReactNode;
  hideTitle?: boolean;
  children: ReactNode;
}

/** One of the parts of the card; focusable so that the keyboard can jump to it. */
export function Section({ title, place, end, hideTitle = false, children }: SectionProps) {
  return (
    <section
      aria-label={title}
      data-place={place}
      tabIndex={-1}
      className="border-b border-line px-4 py-3 last:border-b-0 focus-visible:-outline-offset-2"
    >
      {!hideTitle && (
        <div className="mb-1 flex min-h-hit items-center gap-2">
          <h3 className="me-auto">{title}</h3>
          {end}
        </div>
      )}
      {children}
    </section>
  );
}
