import type { ReactNode } from 'react';
import { Logo } from './logo';
import { PageNav } from './page-nav';
import { UndoPlace } from './undo-place';

interface PageFrameProps {
  title: string;
  /** Ways to other pages, at the end of the head. */
  end?: ReactNode;
  wide?: boolean;
  /** A part of the page shows the way back itself. */
  quiet?: boolean;
  /** The page names the others itself, or is the only one for now. */
  alone?: boolean;
  children: ReactNode;
}

/** A whole extension page: its name, its cards, and the way back of what was just done. */
export function PageFrame({
  title,
  end,
  wide = false,
  quiet = false,
  alone = false,
  children,
}: PageFrameProps) {
  return (
    <main className={`mx-auto grid gap-4 px-4 pb-12 ${wide ? 'max-w-[1180px]' : 'max-w-[720px]'}`}>
      <header className="flex flex-wrap items-center gap-3 pt-4">
        <Logo />
        <h1 className="me-auto">{title}</h1>
        {end}
      </header>
      {!alone && <PageNav />}
      {children}
      {!quiet && (
        <div className="fixed inset-x-4 bottom-4 z-30 mx-auto max-w-[440px] empty:hidden">
          <UndoPlace />
        </div>
      )}
    </main>
  );
}
