import type { Moved } from '../../schema/records/merge';

type InteractionMoved = Extract<Moved, { table: 'interactions' }>;

/** The people of an interaction with one standing for another, each once. */
export const renamed = (ids: readonly string[], from: string, to: string): string[] => [
  ...new Set(ids.map((id) => (id === from ? to : id))),
];

/** Takes one merge out of a list of people: whom it named by the survivor is named by itself again. */
export function namedBack(
  now: readonly string[],
  { before, after }: Pick<InteractionMoved, 'before' | 'after'>,
  survivorId: string,
  mergedId: string,
): string[] {
  if (!before.contactIds.includes(mergedId)) return [...now];
  if (now.join() === after.contactIds.join()) return [...before.contactIds];
  if (now.includes(mergedId)) return [...now];
  if (!before.contactIds.includes(survivorId))
    return now.includes(survivorId) ? renamed(now, survivorId, mergedId) : [...now, mergedId];
  const first = before.contactIds.indexOf(mergedId) < before.contactIds.indexOf(survivorId);
  const both = first ? [mergedId, survivorId] : [survivorId, mergedId];
  return now.includes(survivorId)
    ? now.flatMap((id) => (id === survivorId ? both : [id]))
    : [...now, mergedId];
}
