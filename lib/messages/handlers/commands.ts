import type { Failure, Result } from '../../schema/result';
import { ok } from '../../schema/result';
import { execute, executeMailLog, executeUndo, type PlainCommand } from '../../services/commands';
import { openPageOf, placeBeside } from '../../services/context/page';
import { hasSeenMail } from '../../services/mail/log';
import { showsMessages } from '../../services/mail/plan';
import { logSeenMail } from '../../services/pageEvents';
import { announceChanges, announceChoice } from '../announce';
import type { Call, Handler, Handlers } from '../handler';
import type { CommandName, Done } from '../protocol';

type Outcome = Awaited<ReturnType<typeof executeUndo>>;

/** The answer goes out at once; who else must look again is told after it. */
function done(
  outcome: Outcome,
  { settingsChanged }: Call,
): Result<Done> | { ok: false; error: Failure } {
  if (!outcome.ok) return outcome;
  if (outcome.value.affected.settings) settingsChanged();
  void announceChanges(outcome.value.affected);
  return ok({ undoId: outcome.value.undoId });
}

const plain =
  <Name extends PlainCommand>(name: Name): Handler<Name> =>
  async (args, call) =>
    done(await execute(call.book, name, args), call);

/**
 * After these commands the conversation on screen may be one to log: its person has just come into the
 * book, or its mailbox was just told to log.
 */
const thenLogged =
  <Name extends PlainCommand>(name: Name): Handler<Name> =>
  async (args, call) => {
    const outcome = await execute(call.book, name, args);
    if (outcome.ok) void logOpenPage(call);
    return done(outcome, call);
  };

async function logOpenPage({ book, caller }: Call): Promise<void> {
  const page = await openPageOf(caller.tabId, undefined);
  if (!page || !showsMessages(page.facts) || !(await hasSeenMail(book, page))) return;
  const logged = await logSeenMail(book, page);
  if (logged.ok) await announceChanges(logged.value.affected);
}

export const commandHandlers: Handlers<CommandName> = {
  'contact.add': thenLogged('contact.add'),
  'contacts.add': thenLogged('contacts.add'),
  'contact.extend': thenLogged('contact.extend'),
  'contact.edit': plain('contact.edit'),
  'contact.move': plain('contact.move'),
  'contact.delete': plain('contact.delete'),
  'contact.unmatch': plain('contact.unmatch'),
  'company.edit': plain('company.edit'),
  'company.delete': plain('company.delete'),
  'profile.verify': plain('profile.verify'),
  'contact.merge': plain('contact.merge'),
  'company.merge': plain('company.merge'),
  'merge.undo': plain('merge.undo'),
  'distinction.add': plain('distinction.add'),
  'distinction.remove': plain('distinction.remove'),
  'interaction.log': async (args, call) => {
    const place = call.caller.private ? null : await placeBeside(call.caller.tabId);
    const channel = args.kind === 'message' && place?.site === 'linkedin' ? 'LinkedIn' : null;
    const whole = { ...args, url: place?.url ?? null, channel };
    return done(await execute(call.book, 'interaction.log', whole), call);
  },
  'interaction.edit': plain('interaction.edit'),
  'interaction.delete': plain('interaction.delete'),
  'order.add': plain('order.add'),
  'order.edit': plain('order.edit'),
  'order.delete': plain('order.delete'),
  'order.writeOff': plain('order.writeOff'),
  'payment.save': plain('payment.save'),
  'payment.remove': plain('payment.remove'),
  'customer.link': plain('customer.link'),
  'rating.save': plain('rating.save'),
  'settings.change': plain('settings.change'),
  'mailbox.logging': thenLogged('mailbox.logging'),
  'never.add': plain('never.add'),
  'never.remove': plain('never.remove'),
  'site.choose': async (args, call) => {
    const outcome = await execute(call.book, 'site.choose', args);
    if (outcome.ok) void announceChoice(args.siteKey, args.choice);
    return done(outcome, call);
  },
  'mail.log': async (args, call) => {
    const page = await openPageOf(call.caller.tabId, args.windowId);
    return done(await executeMailLog(call.book, args, page), call);
  },
  undo: async (args, call) => done(await executeUndo(call.book, args), call),
};
