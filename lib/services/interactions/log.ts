import type { Work } from '../../db/command';
import { customerIdOf, isLive } from '../../db/derive/customers';
import { namingCustomers } from '../../db/derive/history';
import { Refused } from '../../db/refused';
import type { Interaction } from '../../schema/records/interaction';
import type { CommandArgs } from '../book';
import { liveContact } from '../contacts/records';
import { definedOnly } from '../definedOnly';

/** Logs a call, visit, note, … by hand. Without a customer it belongs to that of its first person. */
export async function logInteraction(
  { db, changes, now }: Work,
  { commandId: _commandId, interactionId, ...typed }: CommandArgs<'interaction.log'>,
): Promise<void> {
  if (await db.rows('interactions').get(interactionId))
    throw new Refused('bad-input', 'this interaction id is taken', 'interactionId');
  if ((typed.kind === 'complaint') !== (typed.complaint !== null))
    throw new Refused('bad-input', 'a complaint and its severity belong together', 'complaint');
  if (typed.kind === 'note' && (typed.text ?? typed.subject).trim() === '')
    throw new Refused('bad-input', 'a note needs a text', 'text');
  const people = await Promise.all(typed.contactIds.map((id) => liveContact(db, id)));
  const customerId = typed.customerId ?? (people[0] ? customerIdOf(people[0]) : null);
  if (customerId === null)
    throw new Refused('bad-input', 'an interaction needs a person or a customer', 'contactIds');
  await changes.put('interactions', interactionId, {
    ...typed,
    id: interactionId,
    createdAt: now,
    updatedAt: now,
    // A history is found under each customer whose people took part.
    ...namingCustomers([...new Set([customerId, ...people.map(customerIdOf)])]),
    atFrom: 'typed',
    channel: typed.channel ?? null,
    url: typed.url ?? null,
    messageKey: null,
    account: null,
  });
}

export async function editInteraction(
  { db, changes, now }: Work,
  { interactionId, changes: edits }: CommandArgs<'interaction.edit'>,
): Promise<void> {
  const known = await liveInteraction(db, interactionId);
  if (edits.complaint !== undefined && (edits.complaint !== null) !== (known.complaint !== null))
    throw new Refused('bad-input', 'only a complaint has a severity', 'complaint');
  await changes.put('interactions', interactionId, {
    ...known,
    ...definedOnly(edits),
    atFrom: edits.at === undefined ? known.atFrom : 'typed',
    updatedAt: now,
  });
}

export async function deleteInteraction(
  { db, changes, now }: Work,
  { interactionId }: CommandArgs<'interaction.delete'>,
): Promise<void> {
  const known = await liveInteraction(db, interactionId);
  await changes.put('interactions', interactionId, { ...known, updatedAt: now, deletedAt: now });
}

async function liveInteraction(db: Work['db'], id: string): Promise<Interaction> {
  const record = (await db.rows('interactions').get(id))?.record;
  if (!isLive(record)) throw new Refused('not-found', 'no such interaction', id);
  return record;
}
