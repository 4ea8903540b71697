import { type Outcome, runCommand } from '../db/command';
import { nothingAffected } from '../db/derive/update';
import { newId } from '../db/id';
import { ok, type Result } from '../schema/result';
import type { Book } from './book';
import { loadHosts } from './hosts';
import { hasSeenMail, logAutomatically, type OpenPage } from './mail/log';
import { rememberSize } from './settings/change';

/** Logs an opened conversation where the mailbox is set to it; each mail once, by its own id. */
export async function logSeenMail(book: Book, page: OpenPage): Promise<Result<Outcome>> {
  const { db, clock } = book;
  if (!(await hasSeenMail(book, page))) return ok({ undoId: null, affected: nothingAffected });
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
