import type { PersonView } from '../schema/views/sidebar';

const known = { known: 0, company: 1, maybe: 2, unknown: 3, own: 4, never: 4 } as const;

const weight = ({ badge, role }: PersonView): number =>
  known[badge.state] * 10 + (role === 'from' || role === 'profile' ? 0 : 1);

/** Views that are not about one person: in them nobody is shown whom the rep did not pick. */
export const isList = (view: string | null): boolean => view === 'list' || view === 'search';

/**
 * Who is shown when nobody was picked: in a conversation the best known, the sender among equals; in a
 * list nobody, because a list is not about one person.
 */
export function foremost(people: readonly PersonView[], view: string | null): PersonView | null {
  if (isList(view)) return null;
  const order = [...people].sort((a, b) => weight(a) - weight(b));
  return order[0] ?? null;
}
