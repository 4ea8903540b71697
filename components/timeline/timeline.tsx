import { Search } from 'lucide-react';
import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { ComplaintDays } from '@/lib/schema/settings';
import { FailureNotice } from '../shell/failure-notice';
import { figures } from '../shell/formats';
import { Section } from '../sidebar/section';
import { Button } from '../ui/button';
import { Chips } from '../ui/choice';
import { IconButton } from '../ui/icon-button';
import { SearchInput } from '../ui/search-input';
import { Loading, Skeleton } from '../ui/skeleton';
import { Entry } from './entry';
import { type Filter, filters } from './filters';
import { useTimeline } from './use-timeline';
import { filterWord } from './words';

interface TimelineProps {
  customerId: string | null;
  contactId: string | null;
  /** In how many days a complaint of each severity is due. */
  complaintDays: ComplaintDays;
}

/** What happened: interactions and orders, newest first. */
export function Timeline({ customerId, contactId, complaintDays }: TimelineProps) {
  const [filter, setFilter] = useState<Filter>('all');
  const [searching, setSearching] = useState(false);
  const [text, setText] = useState('');
  const opener = useRef<HTMLButtonElement>(null);
  const { entries, total, loading, failure, hasMore, more } = useTimeline({
    customerId,
    contactId,
    filter,
    search: searching ? text.trim() : '',
  });
  const close = () => {
    setSearching(false);
    setText('');
    opener.current?.focus();
  };
  const empty = () => {
    if (searching && text.trim()) return i18n.t('timeline.noneFound');
    return filter === 'all' ? i18n.t('timeline.none') : i18n.t('timeline.noneHere');
  };
  return (
    <Section
      title={i18n.t('timeline.label')}
      place="history"
      end={
        <IconButton
          ref={opener}
          label={i18n.t('timeline.find')}
          icon={<Search aria-hidden />}
          aria-expanded={searching}
          className="-my-0.5"
          onClick={() => (searching ? close() : setSearching(true))}
        />
      }
    >
      {searching && (
        <SearchInput
          autoFocus
          label={i18n.t('timeline.findLabel')}
          clearLabel={i18n.t('shell.remove')}
          value={text}
          onChange={setText}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.stopPropagation();
            close();
          }}
          className="mb-1"
        />
      )}
      <Chips<Filter>
        label={i18n.t('timeline.filter.label')}
        value={filter}
        options={filters.map((value) => ({ value, label: filterWord(value) }))}
        onChange={setFilter}
        className="-mx-2 mb-1"
      />
      <FailureNotice failure={failure} />
      {loading ? (
        <Loading label={i18n.t('shell.loading')}>
          <div className="grid gap-3 pt-1">
            <Skeleton className="h-3 w-4/5" />
            <Skeleton className="h-3 w-3/5" />
            <Skeleton className="h-3 w-2/3" />
          </div>
        </Loading>
      ) : entries.length === 0 ? (
        <p className="py-2 text-ink-3">{empty()}</p>
      ) : (
        <ol className="grid">
          {entries.map((entry) => (
            <Entry key={entry.id} entry={entry} complaintDays={complaintDays} />
          ))}
        </ol>
      )}
      {hasMore && (
        <div className="mt-1 flex items-center justify-between gap-2 text-12 text-ink-3">
          <span className="tabular-nums">
            {i18n.t('timeline.ofTotal', [figures.count(entries.length), figures.count(total)])}
          </span>
          <Button size="compact" onClick={more}>
            {i18n.t('timeline.more')}
          </Button>
        </div>
      )}
    </Section>
  );
}
