import { useState } from 'react';
import { useLocation } from 'wouter';
import { i18n } from '#i18n';
import { ask } from '@/lib/messages/client';
import type { CapturedView } from '@/lib/schema/views/captured';
import { useLeave } from '../client/leave';
import { useQuery } from '../client/query';
import { Logo } from '../shell/logo';
import { CardSkeleton } from '../sidebar/card-skeleton';
import { Blank } from '../ui/blank';
import { Button } from '../ui/button';
import { Found } from './found';

const dropCaptured = (tabId: number): void => void ask('capture.drop', { tabId });

/** What was read in a tab, in a page of our own: where no side panel could be opened. */
export default function FoundPage({ tabId }: { tabId: number }) {
  const { value, loading } = useQuery('capture.get', { tabId });
  // The page it was read from may be closed while the rep still looks it over.
  const [held, setHeld] = useState<CapturedView | null>(null);
  if (value && value.readAt !== held?.readAt) setHeld(value);
  const [, goTo] = useLocation();
  const view = value ?? held;
  useLeave('captured', view?.private ? tabId : null, dropCaptured);
  return (
    <main className="mx-auto flex h-dvh max-w-[760px] flex-col border-x border-line bg-surface">
      <header className="flex h-11 flex-none items-center border-b border-line px-4">
        <h1 className="flex items-center gap-1.5 text-14">
          <Logo />
          {i18n.t('popup.capture')}
        </h1>
      </header>
      {!view && loading && <CardSkeleton />}
      {!view && !loading && (
        <Blank
          title={i18n.t('found.gone')}
          action={<Button onClick={() => goTo('/')}>{i18n.t('dashboard.back')}</Button>}
        >
          {i18n.t('found.goneText')}
        </Blank>
      )}
      {view && (
        <Found
          key={view.readAt}
          view={view}
          onClose={() => {
            dropCaptured(tabId);
            goTo('/');
          }}
        />
      )}
    </main>
  );
}
