import { useCallback, useEffect, useState } from 'react';
import { i18n } from '#i18n';
import type { JobAnswer } from '@/lib/jobs/protocol';
import { useJob } from '../client/job';
import { useQuery } from '../client/query';
import { PageFrame } from '../shell/page-frame';
import { failureText } from '../shell/words';
import { Notice } from '../ui/notice';
import { Details } from './details';
import { EarlierCard } from './earlier-card';
import { ExportCard } from './export-card';
import { RestoreCard } from './restore-card';
import { ScheduleCard } from './schedule-card';

/** Export and restore; opened from every error screen, so it leans on nothing but the worker. */
export default function BackupPage() {
  const { run, failure } = useJob('book.inspect');
  const background = useQuery('database.id', {});
  const [book, setBook] = useState<JobAnswer<'book.inspect'> | null>(null);
  const look = useCallback(async () => {
    const answer = await run({});
    if (answer.ok) setBook(answer.value);
  }, [run]);
  useEffect(() => void look(), [look]);
  return (
    <PageFrame title={i18n.t('backup.title')}>
      {failure && failure.code !== 'cancelled' && (
        <Notice tone="bad" live title={i18n.t('backup.trouble.title')}>
          <p>{failureText(failure.code)}</p>
          <Details failure={failure} />
        </Notice>
      )}
      {background.failure && !failure && (
        <Notice tone="warn" live>
          <p>{i18n.t('backup.trouble.background')}</p>
          <Details failure={background.failure} />
        </Notice>
      )}
      <ExportCard counts={book?.counts ?? null} />
      <ScheduleCard />
      <RestoreCard onRestored={() => void look()} />
      {book?.earlierAt !== null && book?.earlierAt !== undefined && (
        <EarlierCard at={book.earlierAt} onUndone={() => void look()} />
      )}
    </PageFrame>
  );
}
