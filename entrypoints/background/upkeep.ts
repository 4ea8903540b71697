import { announce } from '@/lib/messages/announce';
import { onAlarm, setAlarm } from '@/lib/platform/alarms';
import { onInstalled, onStartup } from '@/lib/platform/runtime';
import { scheduledBackup } from '@/lib/services/backup/scheduled';
import type { Book } from '@/lib/services/book';
import { upkeep } from '@/lib/services/upkeep';

const ALARM = 'upkeep';
/** An hour at most after midnight the new day is in force. */
const EVERY_MINUTES = 60;

export function startUpkeep(book: Book): void {
  const work = async () => {
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
