import { lazy, type ReactNode, Suspense } from 'react';
import { ask } from '@/lib/messages/client';
import { useLeave } from '../client/leave';
import { useQuery } from '../client/query';
import { Logo } from '../shell/logo';
import { CardSkeleton } from '../sidebar/card-skeleton';

const Found = lazy(() => import('./found').then((module) => ({ default: module.Found })));

interface FoundGateProps {
  /** The panel's window; {} in a frame, which knows its tab; null while it is not known. */
  where: { windowId?: number } | null;
  title: string;
  children: ReactNode;
}

const dropCaptured = (tabId: number): void => void ask('capture.drop', { tabId });

/** What was read in the tab in front for the side panel comes before the sidebar, until it is saved or put away. */
export function FoundGate({ where, title, children }: FoundGateProps) {
  const { value: view } = useQuery('capture.get', where);
  const drop = () => {
    if (view) dropCaptured(view.tabId);
  };
  useLeave('captured', view?.private ? view.tabId : null, dropCaptured);
  if (view?.place !== 'panel') return children;
  return (
    <main aria-label={title} className="flex h-dvh min-w-0 flex-col overflow-hidden bg-surface">
      <header className="flex h-11 flex-none items-center border-b border-line px-4">
        <h1 className="flex items-center gap-1.5 text-14">
          <Logo />
          {title}
        </h1>
      </header>
      <Suspense fallback={<CardSkeleton />}>
        <Found key={`${view.tabId} ${view.readAt}`} view={view} onClose={drop} />
      </Suspense>
    </main>
  );
}
