import { ArrowLeft } from 'lucide-react';
import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { isList } from '@/lib/domain/foremost';
import { ask } from '@/lib/messages/client';
import { ownWindowId } from '@/lib/platform/surface';
import { sameRef } from '@/lib/schema/ref';
import type { SearchHit } from '@/lib/schema/views/card';
import { useLeave } from '../client/leave';
import { useQuery } from '../client/query';
import { ErrorScreen } from '../shell/error-screen';
import { Button } from '../ui/button';
import { Bar } from './bar';
import { BookView } from './book-view';
import { CaptureView } from './capture-view';
import { CardSkeleton } from './card-skeleton';
import { CardStage } from './card-stage';
import { Elsewhere } from './elsewhere';
import { useEnter } from './enter';
import { usePlaceKeys } from './keys';
import { MailboxLine } from './mailbox-line';
import { PageNotes } from './page-notes';
import { PeopleList } from './people-list';
import { PrivateInvitation } from './private-invitation';
import { ReadingView } from './reading-view';
import { isElsewhere, listed, type Pick, pageKey, shownRef, stageOf } from './stage';

/** For pages of a network alone; a mail's sidebar does without them. */
const FoundView = lazy(() =>
  import('./found-view').then((module) => ({ default: module.FoundView })),
);
const MaybeView = lazy(() =>
  import('./maybe-view').then((module) => ({ default: module.MaybeView })),
);

interface SidebarProps {
  /** In a host page's frame, as against the browser's own side panel. */
  embedded: boolean;
  /** It lies over the page, because the window is narrow. */
  overlay: boolean;
}

const forgetPerson = (tabId: number): void =>
  void ask('person.choose', { ref: null, intent: 'show', tabId });

/** Who is this → what are they worth → what happened → do it now. */
export function Sidebar({ embedded, overlay }: SidebarProps) {
  const [where, setWhere] = useState<{ windowId?: number } | null>(embedded ? {} : null);
  const [pick, setPick] = useState<{ page: string; pick: Pick } | null>(null);
  useEffect(() => {
    if (!embedded) void ownWindowId().then((windowId) => setWhere({ windowId }));
  }, [embedded]);
  usePlaceKeys();
  const main = useEnter();
  const { value: context, failure, loading, again } = useQuery('context.get', where);
  useLeave('person', context?.private ? context.tabId : null, forgetPerson);
  const page = pageKey(context);
  const held = pick?.page === page ? pick.pick : null;
  const choose = useCallback((next: Pick) => setPick({ page, pick: next }), [page]);
  const stage = stageOf(context, held);
  const people = listed(context?.people ?? []);
  const shown = shownRef(stage);
  const person = people.find(({ ref }) => shown !== null && ref !== null && sameRef(ref, shown));
  const byHand = held !== null && held.kind !== 'person';

  const choosePerson = (ref: string, intent: 'show' | 'capture' = 'show') => {
    choose({ kind: 'person', ref, intent });
    void ask('person.choose', { ref, intent, ...where });
  };
  const open = (hit: SearchHit) => choose({ kind: hit.kind, id: hit.id });
  const back = () => setPick(null);
  const leave = () => choose({ kind: 'search' });

  const above = context && (
    <>
      <PageNotes context={context} overlay={overlay} onSearch={() => choose({ kind: 'search' })} />
      <MailboxLine context={context} windowId={where?.windowId} />
      {byHand && people.length > 0 && (
        <div className="border-b border-line px-2 py-1">
          <Button tone="quiet" size="compact" icon={<ArrowLeft aria-hidden />} onClick={back}>
            {i18n.t('sidebar.back')}
          </Button>
        </div>
      )}
      {!byHand && people.length > 1 && !isList(context.view) && (
        <PeopleList people={people} chosen={shown} onChoose={choosePerson} />
      )}
    </>
  );
  return (
    <main
      ref={main}
      tabIndex={-1}
      aria-label={i18n.t('sidebar.brand')}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && byHand) back();
      }}
      className="flex h-dvh min-w-0 flex-col overflow-hidden bg-surface focus-visible:-outline-offset-2"
    >
      <Bar context={context} embedded={embedded} onSearch={() => choose({ kind: 'search' })} />
      {!context && failure && <ErrorScreen failure={failure} onRetry={again} />}
      {!context && !failure && (loading || where === null) && <CardSkeleton />}
      {context && (stage.kind === 'nobody' || stage.kind === 'search') && (
        <BookView
          key={stage.kind}
          searching={stage.kind === 'search'}
          closed={context.problem === 'unrecognised'}
          above={above}
          elsewhere={
            !embedded && isElsewhere(context) ? (
              <Elsewhere open={context.siteKey !== null} windowId={where?.windowId} />
            ) : (
              context.private && !context.problem && <PrivateInvitation />
            )
          }
          onOpen={open}
          onAdd={() => choose({ kind: 'blank-form' })}
        />
      )}
      {context && stage.kind === 'reading' && <ReadingView above={above} />}
      <Suspense fallback={<CardSkeleton />}>
        {context && stage.kind === 'found' && (
          <FoundView
            found={context.found}
            windowId={where?.windowId}
            above={above}
            onOpen={(ref) => choosePerson(ref)}
          />
        )}
        {context && stage.kind === 'maybe' && (
          <MaybeView
            key={stage.candidate}
            person={stage.person}
            candidate={stage.candidate}
            windowId={where?.windowId}
            above={above}
            onOpenCandidate={() => choose({ kind: 'contact', id: stage.candidate })}
          />
        )}
      </Suspense>
      {context && stage.kind === 'capture' && (
        <CaptureView
          above={above}
          person={stage.person}
          name={stage.name}
          windowId={where?.windowId}
          onSaved={(contactId) =>
            stage.person ? choosePerson(stage.person) : choose({ kind: 'contact', id: contactId })
          }
          onNotNow={leave}
        />
      )}
      {context && stage.kind === 'card' && (
        <CardStage
          person={stage.person}
          contactId={stage.contactId}
          companyId={stage.companyId}
          given={context.card && stage.person === context.card.ref ? context.card.view : undefined}
          pageName={person?.name ?? null}
          above={above}
          onCapture={(ref) => choosePerson(ref, 'capture')}
          onContact={(id) => choose({ kind: 'contact', id })}
          onCompany={(id) => choose({ kind: 'company', id })}
          onGone={leave}
        />
      )}
    </main>
  );
}
