import { announce } from '@/lib/messages/announce';
import { onAlarm, setAlarm } from '@/lib/platform/alarms';
import { onInstalled, onStartup } from '@/lib/platform/runtime';
import type { Book } from '@/lib/services/book';

const ALARM = 'upkeep';
/** An hour at most after midnight the new day is in force. */
const EVERY_MINUTES = 60;

export function startUpkeep(book: Book): void {
  // Loaded by the alarm alone: a start for anything else need not wait for them.
  const work = async () => {
    const [{ upkeep }, { scheduledBackup }] = await Promise.all([
      import('@/lib/services/upkeep'),
      import('@/lib/services/backup/scheduled'),
    ]);
    const rolled = await upkeep(book);
    if (rolled?.badges) await announce({ event: 'book.changed', refs: null, customerIds: null });
    if (await scheduledBackup(book)) await announce({ event: 'settings.changed' });
  };
  onAlarm((name) => {
    if (name === ALARM) void work();
  });
  // Alarms do not outlive every update and restart.
  onInstalled(() => void setAlarm(ALARM, EVERY_MINUTES));
  onStartup(() => void setAlarm(ALARM, EVERY_MINUTES));
}
