import { useState } from 'react';
import { i18n } from '#i18n';
import type { PastMerge } from '@/lib/schema/views/duplicates';
import { useCommand } from '../client/command';
import { useQuery } from '../client/query';
import { useUndo } from '../client/undo';
import { FailureNotice } from '../shell/failure-notice';
import { figures } from '../shell/formats';
import { Button } from '../ui/button';
import { Loading, Skeleton } from '../ui/skeleton';
import { sinceWord } from './words';

/** What was done since the merge, and that it stays with the survivor. */
function Since({ merge }: { merge: PastMerge }) {
  const { value } = useQuery('merge.since', { mergeId: merge.id });
  if (!value)
    return (
      <Loading label={i18n.t('shell.loading')}>
        <Skeleton />
      </Loading>
    );
  if (value.length === 0) return <p className="text-ink-2">{i18n.t('duplicates.since.nothing')}</p>;
  return (
    <div className="grid gap-1">
      <p className="text-ink-2">{i18n.t('duplicates.since.stays', [merge.survivor.name])}</p>
      <ul className="list-disc ps-5 text-12">
        {[...new Set(value.map(sinceWord))].map((text) => (
          <li key={text} className="wrap-anywhere">
            {text}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** One merge there was: who became whom, when, and the way to take it apart after a look. */
export function PastRow({ merge }: { merge: PastMerge }) {
  const [open, setOpen] = useState(false);
  const { run, busy, failure } = useCommand('merge.undo');
  const { tell } = useUndo();
  const { survivor, merged, waitsFor } = merge;
  const label = i18n.t('duplicates.past.became', [merged.name, survivor.name]);
  const undone = merge.undoneAt !== null;
  const apart = async () => {
    const reply = await run((commandId) => ({ commandId, mergeId: merge.id }));
    if (!reply.ok) return;
    tell(i18n.t('duplicates.past.done', [survivor.name, merged.name]), reply);
    setOpen(false);
  };
  return (
    <li aria-label={label} className="grid gap-2 border-t border-line py-3 first:border-t-0">
      <div className="flex flex-wrap items-center gap-2">
        <span className="min-w-40 flex-1">
          <a href={`#/${merge.kind}/${survivor.id}`} className="wrap-anywhere font-medium">
            {label}
          </a>
          <span className="block text-12 text-ink-3 tabular-nums">
            {[
              figures.momentLong(merge.at),
              i18n.t('duplicates.past.moved', merge.moved, [figures.count(merge.moved)]),
              undone ? i18n.t('duplicates.past.undone') : '',
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </span>
        <Button
          size="compact"
          tone={undone ? 'quiet' : 'plain'}
          aria-expanded={open}
          aria-label={`${undone ? i18n.t('duplicates.past.look') : i18n.t('duplicates.past.apart')}: ${label}`}
          onClick={() => setOpen(!open)}
        >
          {undone ? i18n.t('duplicates.past.look') : i18n.t('duplicates.past.apart')}
        </Button>
      </div>
      {open && (
        <div className="grid justify-items-start gap-2 rounded-6 bg-sunken px-3 py-2">
          {waitsFor ? (
            <p>{i18n.t('duplicates.past.waits', [waitsFor.merged, waitsFor.survivor])}</p>
          ) : (
            <>
              {!undone && <p>{i18n.t('duplicates.past.text', [survivor.name, merged.name])}</p>}
              <Since merge={merge} />
              {!undone && (
                <Button busy={busy} onClick={() => void apart()}>
                  {i18n.t('duplicates.past.now')}
                </Button>
              )}
            </>
          )}
          <FailureNotice failure={failure} />
        </div>
      )}
    </li>
  );
}
