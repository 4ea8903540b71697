import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { backupName } from '@/lib/formats/backup/name';
import { ask } from '@/lib/messages/client';
import { saveDownload } from '@/lib/platform/downloads';
import { closeOwnTab } from '@/lib/platform/tabs';
import { useJob } from '../client/job';
import { PageFrame } from '../shell/page-frame';
import { Card } from '../ui/card';
import { JobProgress } from './job-progress';

const FOLDER = 'Dangol';

/** Opened by the background, behind the page in front, for a backup too large for it; closes when done. */
export default function ScheduledPage() {
  const { run, progress } = useJob('export');
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    const write = async () => {
      const at = Date.now();
      const answer = await run({ secret: { by: 'kept' } });
      const failed = (failure: string) => ({ at, downloadId: null, failure });
      if (!answer.ok) return failed(answer.error.message);
      const { file, locked, createdAt } = answer.value;
      return await saveDownload(file, `${FOLDER}/${backupName(createdAt, locked)}`).then(
        (downloadId) => ({ at: createdAt, downloadId, failure: null }),
        (error: unknown) => failed(String(error)),
      );
    };
    void write().then(async (written) => {
      await ask('backup.written', written);
      await closeOwnTab();
    });
  }, [run]);
  return (
    <PageFrame
      title={i18n.t('schedule.title')}
      end={<a href="#/backup">{i18n.t('backup.title')}</a>}
    >
      <Card title={i18n.t('schedule.writing')}>
        <div className="grid gap-3 p-4">
          <p className="text-ink-2">{i18n.t('schedule.closes')}</p>
          <JobProgress progress={progress} />
        </div>
      </Card>
    </PageFrame>
  );
}
