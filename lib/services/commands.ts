import { type Outcome, runCommand, undoCommand } from '../db/command';
import type { Result } from '../schema/result';
import type { Book, CommandArgs, CommandName, CommandWork } from './book';
import { addContact, addContacts, extendContact } from './contacts/add';
import { editCompany, editContact } from './contacts/edit';
import { linkCustomer, moveContact } from './contacts/move';
import { deleteCompany, deleteContact, unmatch } from './contacts/remove';
import { verifyProfile } from './contacts/verify';
import { saveRating } from './credit/save';
import { loadHosts } from './hosts';
import { deleteInteraction, editInteraction, logInteraction } from './interactions/log';
import { logOpenMail, type OpenPage } from './mail/log';
import { takeApart } from './merge/apart';
import { addDistinction, removeDistinction } from './merge/distinction';
import { followMerges } from './merge/follow';
import { mergeCompanies, mergeContacts } from './merge/merge';
import { addOrder, deleteOrder, editOrder } from './orders/orders';
import { removePayment, savePayment } from './orders/payments';
import { writeOff } from './orders/writeOff';
import { addNever, changeSettings, chooseSite, removeNever, setLogging } from './settings/change';

/** Commands that need nothing but the book and what was typed. */
export type PlainCommand = Exclude<CommandName, 'mail.log' | 'undo'>;

const works: { [Name in PlainCommand]: CommandWork<Name> } = {
  'contact.add': addContact,
  'contacts.add': addContacts,
  'contact.extend': extendContact,
  'contact.edit': editContact,
  'contact.move': moveContact,
  'contact.delete': deleteContact,
  'contact.unmatch': unmatch,
  'company.edit': editCompany,
  'company.delete': deleteCompany,
  'profile.verify': verifyProfile,
  'contact.merge': mergeContacts,
  'company.merge': mergeCompanies,
  'merge.undo': takeApart,
  'distinction.add': addDistinction,
  'distinction.remove': removeDistinction,
  'interaction.log': logInteraction,
  'interaction.edit': editInteraction,
  'interaction.delete': deleteInteraction,
  'order.add': addOrder,
  'order.edit': editOrder,
  'order.delete': deleteOrder,
  'order.writeOff': writeOff,
  'payment.save': savePayment,
  'payment.remove': removePayment,
  'customer.link': linkCustomer,
  'rating.save': saveRating,
  'settings.change': changeSettings,
  'mailbox.logging': setLogging,
  'never.add': addNever,
  'never.remove': removeNever,
  'site.choose': chooseSite,
};

/** Runs one command; saved as a whole or not at all, and only once under its id. */
export async function execute<Name extends PlainCommand>(
  { db, clock }: Book,
  name: Name,
  args: CommandArgs<Name>,
): Promise<Result<Outcome>> {
  const work: CommandWork<Name> = works[name];
  return await runCommand(db, clock, { id: args.commandId, name }, (open) => work(open, args));
}

export const executeUndo = (
  { db, clock }: Book,
  { commandId, undoId }: CommandArgs<'undo'>,
): Promise<Result<Outcome>> => undoCommand(db, clock, { id: commandId, undoId }, followMerges);

/** Logs the open conversation of the asking tab; null when none is open. */
export async function executeMailLog(
  { db, clock }: Book,
  { commandId }: CommandArgs<'mail.log'>,
  page: OpenPage | null,
): Promise<Result<Outcome>> {
  await loadHosts();
  return await runCommand(db, clock, { id: commandId, name: 'mail.log' }, logOpenMail(page));
}
