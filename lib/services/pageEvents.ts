import { type Outcome, runCommand } from '../db/command';
import { newId } from '../db/id';
import type { Result } from '../schema/result';
import type { Book } from './book';
import { loadHosts } from './hosts';
import { logAutomatically, type OpenPage } from './mail/log';
import { rememberSize } from './settings/change';

/** Logs an opened conversation where the mailbox is set to it; each mail once, by its own id. Ask `hasSeenMail` first. */
export async function logSeenMail({ db, clock }: Book, page: OpenPage): Promise<Result<Outcome>> {
  await loadHosts();
  const command = { id: newId(clock.now()), name: 'mail.seen' };
  return await runCommand(db, clock, command, logAutomatically(page));
}

export const saveSidebarSize = (
  { db, clock }: Book,
  size: { width: number; collapsed: boolean },
): Promise<Result<Outcome>> =>
  runCommand(db, clock, { id: newId(clock.now()), name: 'sidebar.size' }, (work) =>
    rememberSize(work, size),
  );
