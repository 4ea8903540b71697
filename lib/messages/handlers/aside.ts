import { driftNotes, noteDrift } from '../../diagnostics/drift';
import { censor } from '../../dom/censor';
import { saidIn } from '../../platform/scripting';
import { fail, ok } from '../../schema/result';
import { noteBackup, scheduledBackup } from '../../services/backup/scheduled';
import { announce, announceJob } from '../announce';
import type { Handlers } from '../handler';

export type AsideName = 'job.done' | 'backup.now' | 'backup.written' | 'drift.note' | 'drift.list';

/** Most elements and characters of a page's shape that a drift note keeps. */
const ELEMENTS_LIMIT = 200;
const STRUCTURE_LIMIT = 20_000;

/** What pages tell the background besides: jobs, backups, and pages that are not recognised. */
export const asideHandlers: Handlers<AsideName> = {
  'job.done': async ({ kind }, { settingsChanged }) => {
    if (kind === 'restore') settingsChanged();
    await announceJob(kind);
    return ok(null);
  },

  'backup.now': async (_none, { book }) => {
    await scheduledBackup(book, true);
    await announce({ event: 'settings.changed' });
    return ok(null);
  },

  'backup.written': async ({ at, downloadId, failure }, { book }) => {
    const attempt =
      downloadId === null ? { at, failure: failure ?? 'unknown' } : { at, downloadId };
    await noteBackup(book, attempt);
    await announce({ event: 'settings.changed' });
    return ok(null);
  },

  // The page says that something is amiss; its shape is read by a function sent into it, so that no script carries that along.
  'drift.note': async ({ site, selectors }, { book, caller }) => {
    if (caller.tabId === null) return fail('not-allowed', 'only a tab has a page');
    const structure = (await saidIn(caller.tabId, censor, ELEMENTS_LIMIT)).slice(
      0,
      STRUCTURE_LIMIT,
    );
    await noteDrift({ at: book.clock.now(), site, selectors, structure });
    return ok(null);
  },
  'drift.list': async () => ok(await driftNotes()),
};
