import { dayOf } from '../db/clock';
import { pruneCommands } from '../db/command';
import { anewOf, catchUp } from '../db/derive/anew';
import { addProfileBadges } from '../db/derive/profiles';
import { rollOver } from '../db/derive/roll';
import { rankOnce } from '../db/place';
import type { Book } from './book';

/** How long a command can be retried or taken back. */
const TRACES_KEPT = 30 * 86_400_000;

/** Between two steps whoever asked for something meanwhile gets it. */
const breathe = () => new Promise<void>((done) => setTimeout(done));

/**
 * What the passing of time asks for; harmless to do again. A new day or month is only noted: `rankOn` finds what it
 * changes. Answers whether badges look different now.
 */
export async function upkeep({ db, clock }: Book): Promise<boolean> {
  const now = clock.now();
  await pruneCommands(db, now, TRACES_KEPT);
  const today = dayOf(clock);
  await rankOnce(db);
  await rollOver(db, today);
  return await addProfileBadges(db, { now, today });
}

/** Whether everybody has still to be looked at again. */
export const isBehind = async ({ db }: Book): Promise<boolean> => (await anewOf(db)) !== null;

/**
 * Looks at everybody again where a new day or month, rates or a period asked for it, in short steps that hold nobody up.
 * Stopped in between, it goes on from there. Answers whether badges look different now.
 */
export const rankOn = ({ db, clock }: Book): Promise<boolean> =>
  catchUp(db, () => ({ now: clock.now(), today: dayOf(clock) }), breathe);
