import type { Failure, Result } from '../../schema/result';
import { ok } from '../../schema/result';
import { execute, executeMailLog, executeUndo, type PlainCommand } from '../../services/commands';
import { openPageOf } from '../../services/context/page';
import { announceChanges } from '../announce';
import type { Handler, Handlers } from '../handler';
import type { CommandName, Done } from '../protocol';

type Outcome = Awaited<ReturnType<typeof executeUndo>>;

/** The answer goes out at once; who else must look again is told after it. */
function done(outcome: Outcome): Result<Done> | { ok: false; error: Failure } {
  if (!outcome.ok) return outcome;
  void announceChanges(outcome.value.affected);
  return ok({ undoId: outcome.value.undoId });
}

const plain =
  <Name extends PlainCommand>(name: Name): Handler<Name> =>
  async (args, { book }) =>
    done(await execute(book, name, args));

export const commandHandlers: Handlers<CommandName> = {
  'contact.add': plain('contact.add'),
  'contact.extend': plain('contact.extend'),
  'contact.edit': plain('contact.edit'),
  'contact.move': plain('contact.move'),
  'contact.delete': plain('contact.delete'),
  'contact.unmatch': plain('contact.unmatch'),
  'company.edit': plain('company.edit'),
  'company.delete': plain('company.delete'),
  'interaction.log': plain('interaction.log'),
  'interaction.edit': plain('interaction.edit'),
  'interaction.delete': plain('interaction.delete'),
  'order.add': plain('order.add'),
  'order.edit': plain('order.edit'),
  'order.delete': plain('order.delete'),
  'customer.link': plain('customer.link'),
  'rating.save': plain('rating.save'),
  'settings.change': plain('settings.change'),
  'mailbox.logging': plain('mailbox.logging'),
  'never.add': plain('never.add'),
  'never.remove': plain('never.remove'),
  'site.choose': plain('site.choose'),
  'mail.log': async (args, { book, caller }) =>
    done(await executeMailLog(book, args, await openPageOf(caller.tabId, args.windowId))),
  undo: async (args, { book }) => done(await executeUndo(book, args)),
};
