import { dayOf } from '../db/clock';
import { pruneCommands } from '../db/command';
import { addProfileBadges } from '../db/derive/profiles';
import { rollOver } from '../db/derive/roll';
import type { Book } from './book';

/** How long a command can be retried or taken back. */
const TRACES_KEPT = 30 * 86_400_000;

/** What the passing of time asks for; harmless to do again. */
export async function upkeep({ db, clock }: Book) {
  const now = clock.now();
  await pruneCommands(db, now, TRACES_KEPT);
  const time = { now, today: dayOf(clock) };
  const added = await addProfileBadges(db, time);
  const rolled = await rollOver(db, time);
  return added ? { customerIds: rolled?.customerIds ?? [], badges: true } : rolled;
}
