import { announce } from '@/lib/messages/announce';
import { clearAlarm, onAlarm, setAlarm } from '@/lib/platform/alarms';
import { onInstalled, onStartup } from '@/lib/platform/runtime';
import type { Book } from '@/lib/services/book';

const ALARM = 'upkeep';
/** An hour at most after midnight the new day is in force. */
const EVERY_MINUTES = 60;
/** Rings while everybody is being ranked anew: the worker may be stopped in the midst of it. */
const RANKING = 'ranking';

/** Answers what goes on with ranking everybody anew, for when settings have changed. */
export function startUpkeep(book: Book): () => void {
  const rank = async () => {
    const { isBehind, rankOn } = await import('@/lib/services/upkeep');
    if (!(await isBehind(book))) return;
    await setAlarm(RANKING, 1);
    await rankOn(book);
    await clearAlarm(RANKING);
    await announce({ event: 'book.changed', refs: null, customerIds: null });
  };
  let ranking = Promise.resolve();
  const goOn = (): Promise<void> => {
    // One after the other: who comes while the last step is made finds what is left.
    ranking = ranking.then(rank, rank);
    return ranking;
  };
  // Loaded by the alarm alone: a start for anything else need not wait for them.
  const passTime = async () => {
    const { upkeep } = await import('@/lib/services/upkeep');
    if (await upkeep(book))
      await announce({ event: 'book.changed', refs: null, customerIds: null });
    await goOn();
  };
  const backUp = async () => {
    const { scheduledBackup } = await import('@/lib/services/backup/scheduled');
    if (await scheduledBackup(book)) await announce({ event: 'settings.changed' });
  };
  // Whatever may be wrong with the book, its backup is tried.
  const work = () => passTime().finally(backUp);
  onAlarm((name) => {
    if (name === ALARM) void work();
    if (name === RANKING) void goOn();
  });
  // Alarms do not outlive every update and restart.
  onInstalled(() => void setAlarm(ALARM, EVERY_MINUTES));
  onStartup(() => void setAlarm(ALARM, EVERY_MINUTES));
  return () => void goOn();
}
