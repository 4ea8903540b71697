import { i18n } from '#i18n';
import { ask } from '@/lib/messages/client';
import { useQuery } from '../client/query';
import { useSettled } from '../client/settled';
import { figures } from '../shell/formats';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';

/** Shown where the last backup is older than the rep wants and the book changed since. */
export function BackupReminder() {
  const settled = useSettled();
  const { value } = useQuery('backup.state', settled ? {} : null);
  if (!value?.remind) return null;
  return (
    <Notice
      tone="warn"
      action={
        <Button size="compact" onClick={() => void ask('tab.open', { page: 'backup' })}>
          {i18n.t('schedule.remind.button')}
        </Button>
      }
    >
      {value.lastAt === null
        ? i18n.t('schedule.remind.never')
        : i18n.t('schedule.remind.old', [figures.momentLong(value.lastAt)])}
    </Notice>
  );
}
