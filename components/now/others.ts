import type { CardView } from '@/lib/schema/views/card';
import type { PersonView } from '@/lib/schema/views/sidebar';

export interface Other {
  contactId: string;
  name: string;
}

/**
 * The contacts in a conversation that the card belongs to, without the card's own person; nobody where the card
 * shows somebody who is not in it.
 */
export function othersThere(
  people: readonly PersonView[],
  { contact, customerId }: Pick<CardView, 'contact' | 'customerId'>,
): Other[] {
  const known = people.flatMap(({ name, badge }) =>
    badge.state === 'known' && badge.contactId !== null
      ? [{ contactId: badge.contactId, name: name || badge.name, of: badge.customerId }]
      : [],
  );
  const belongs = contact
    ? known.some(({ contactId }) => contactId === contact.id)
    : known.some(({ of }) => of === customerId);
  if (!belongs) return [];
  const others = known.filter(({ contactId }) => contactId !== contact?.id);
  const once = new Map(others.map(({ contactId, name }) => [contactId, { contactId, name }]));
  return [...once.values()];
}
