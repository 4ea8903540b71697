import { i18n } from '#i18n';
import { rawName } from '@/lib/formats/backup/name';
import type { JobAnswer } from '@/lib/jobs/protocol';
import { figures } from '../shell/formats';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { saveFile } from './save-file';

/** What came of the way out of a book that does not open. */
export function RawOutcome({ done }: { done: JobAnswer<'export.raw'> }) {
  const name = rawName(done.createdAt, done.locked);
  return (
    <Notice
      tone="warn"
      live
      action={
        <Button size="compact" onClick={() => saveFile(done.file, name)}>
          {i18n.t('backup.export.again')}
        </Button>
      }
    >
      {i18n.t('raw.opened', [name, i18n.t('raw.rows', done.rows, [figures.count(done.rows)])])}
      {done.unreadable.length > 0 && <p>{i18n.t('raw.partly', [done.unreadable.join(', ')])}</p>}
    </Notice>
  );
}
