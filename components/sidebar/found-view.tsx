import { UserRoundPlus } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { i18n } from '#i18n';
import { ask } from '@/lib/messages/client';
import type { ContactDraft } from '@/lib/schema/draft';
import { BATCH_LIMIT } from '@/lib/schema/limits';
import { steadyRef } from '@/lib/schema/ref';
import type { Failure } from '@/lib/schema/result';
import type { FoundPerson } from '@/lib/schema/views/sidebar';
import { FailureNotice } from '../shell/failure-notice';
import { PersonBadge } from '../shell/person-badge';
import { UndoPlace } from '../shell/undo-place';
import { Button } from '../ui/button';
import { Checkbox } from '../ui/checkbox';
import { CardSkeleton } from './card-skeleton';
import { Scroll } from './scroll';

const ReviewTable = lazy(() =>
  import('../capture/review-table').then((module) => ({ default: module.ReviewTable })),
);

interface FoundViewProps {
  found: readonly FoundPerson[];
  windowId: number | undefined;
  above: ReactNode;
  onOpen: (ref: string) => void;
}

/** People on screen after a search of the page: tick, look over as a table, save together. */
export function FoundView({ found, windowId, above, onOpen }: FoundViewProps) {
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [drafts, setDrafts] = useState<ContactDraft[] | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const here = found.filter(({ ref }) => ticked.includes(steadyRef(ref)));
  const full = here.length >= BATCH_LIMIT;
  const review = async () => {
    const reply = await ask('capture.drafts', { refs: here.map(({ ref }) => ref), windowId });
    setFailure(reply.ok ? null : reply.error);
    if (reply.ok) setDrafts(reply.value);
  };
  const done = () => {
    setDrafts(null);
    setTicked([]);
  };
  if (drafts) {
    return (
      <Suspense fallback={<CardSkeleton />}>
        <ReviewTable
          drafts={drafts}
          above={above}
          onSaved={done}
          onNotNow={() => setDrafts(null)}
        />
      </Suspense>
    );
  }
  return (
    <>
      <Scroll>
        {above}
        <section
          aria-label={i18n.t('linkedin.found.title')}
          className="grid grid-cols-1 gap-2 px-4 py-3"
        >
          <h2 className="text-14">{i18n.t('linkedin.found.title')}</h2>
          <p className="text-ink-2">{i18n.t('linkedin.found.intro')}</p>
          <ul className="grid grid-cols-1">
            {found.map((person) => (
              <FoundRow
                key={steadyRef(person.ref)}
                person={person}
                ticked={ticked.includes(steadyRef(person.ref))}
                full={full}
                onTick={(on) =>
                  setTicked((now) =>
                    on
                      ? [...now, steadyRef(person.ref)]
                      : now.filter((ref) => ref !== steadyRef(person.ref)),
                  )
                }
                onOpen={() => onOpen(person.ref)}
              />
            ))}
          </ul>
          {full && (
            <p role="status" className="text-12 text-ink-3">
              {i18n.t('linkedin.found.full', [String(BATCH_LIMIT)])}
            </p>
          )}
        </section>
      </Scroll>
      <div className="grid flex-none gap-2 border-t border-line bg-sunken px-4 pt-3 pb-2">
        <UndoPlace />
        <FailureNotice failure={failure} />
        <Button
          tone="primary"
          disabled={here.length === 0}
          icon={<UserRoundPlus aria-hidden />}
          onClick={() => void review()}
        >
          {here.length === 0
            ? i18n.t('found.reviewTicked')
            : i18n.t('linkedin.found.review', [String(here.length)])}
        </Button>
      </div>
    </>
  );
}

interface FoundRowProps {
  person: FoundPerson;
  ticked: boolean;
  full: boolean;
  onTick: (on: boolean) => void;
  onOpen: () => void;
}

/** Whoever is in the book has a badge and opens; the others can be ticked. */
function FoundRow({ person, ticked, full, onTick, onOpen }: FoundRowProps) {
  const { name, detail, badge } = person;
  const text = (
    <span className="min-w-0 flex-1">
      <span className="block truncate">{name}</span>
      {detail && <span className="block truncate text-12 text-ink-3">{detail}</span>}
    </span>
  );
  return (
    <li className="-mx-2 flex min-h-11 items-center rounded-6 px-2 hover:bg-hover">
      {badge.state === 'unknown' ? (
        <Checkbox
          checked={ticked}
          disabled={full && !ticked}
          onChange={({ currentTarget }) => onTick(currentTarget.checked)}
          className="w-full min-w-0"
        >
          {text}
        </Checkbox>
      ) : (
        <button
          type="button"
          onClick={onOpen}
          className="flex min-h-11 w-full min-w-0 items-center gap-2 ps-8 text-start"
        >
          {text}
          <PersonBadge badge={badge} />
        </button>
      )}
    </li>
  );
}
