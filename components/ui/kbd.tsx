import type { ReactNode } from 'react';

/** A key of the keyboard. */
export function Kbd({ children }: { children: ReactNode }) {
  return (
    <kbd className="inline-block min-w-4.5 rounded-4 border border-b-2 border-line bg-sunken px-1 text-center font-sans text-11 leading-tight text-ink-2">
      {children}
    </kbd>
  );
}
