import type { ReactNode } from 'react';
import { i18n } from '#i18n';

/** The part that scrolls; it takes the focus so that the keyboard can scroll it. */
export function Scroll({ children }: { children: ReactNode }) {
  return (
    <section
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
      tabIndex={0}
      aria-label={i18n.t('sidebar.customer')}
      className="min-h-0 flex-1 overflow-auto [scrollbar-width:thin] focus-visible:-outline-offset-2"
    >
      {children}
    </section>
  );
}
