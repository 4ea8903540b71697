import type { cardSchemas } from '../../schema/messages/card';
import { ok } from '../../schema/result';
import { lookupBadges } from '../../services/badges/lookup';
import { emptyBadge } from '../../services/badges/view';
import { buildCard } from '../../services/card/card';
import { colleaguesAt } from '../../services/card/colleagues';
import { bookIdentity, bookSettings } from '../../services/identity';
import { buildTimeline } from '../../services/timeline/timeline';
import type { Handlers } from '../handler';
import { contextBeside } from './contextBeside';

/** What is asked while a card comes up. Imports stay few: all of them run before the first answer. */
export const cardHandlers: Handlers<keyof typeof cardSchemas> = {
  'badges.lookup': async ({ refs, own }, { book }) => ok(await lookupBadges(book, refs, own)),
  'hover.get': async ({ ref, others = [] }, { book }) => {
    const [badge, ...rest] = await lookupBadges(book, [ref, ...others], []);
    return ok({ ...(badge ?? emptyBadge(ref, 'unknown', book.words)), others: rest });
  },
  'context.get': async ({ windowId }, { book, caller }) =>
    ok(await contextBeside(book, caller.tabId, windowId)),
  'card.get': async (question, { book }) => ok(await buildCard(book, question)),
  'timeline.list': async (question, { book }) => ok(await buildTimeline(book.db, question)),
  'colleagues.list': async (question, { book }) => ok(await colleaguesAt(book.db, question)),
  'settings.get': async (_none, { book }) => ok(await bookSettings(book)),
  'database.id': async (_none, { book }) => ok(await bookIdentity(book)),
};
