import type { Fault } from '../../formats/import/fault';
import type { TakenPerson } from './people';

/** What a row of a list came to. */
export interface Taken {
  /** The record the row speaks of; null where it speaks of none. */
  id: string | null;
  person: TakenPerson | null;
  /** The company the row names and the one the person is known to work for, where they differ. */
  employers?: { written: string; known: string };
}

/** What a row was taken in without: addresses that are somebody else's, another name or employer. */
export function notesOf(line: number, { person, employers }: Omit<Taken, 'id'>): Fault[] {
  const note = (field: string, reason: Fault['reason'], text: string): Fault => ({
    line,
    field,
    reason,
    text: text.slice(0, 200),
    taken: true,
  });
  const notes = (person?.apart ?? []).flatMap(({ address, other }) =>
    address === null ? [] : [note('email', 'sharedAddress', `${address} (${other.name})`)],
  );
  if (person?.otherName)
    notes.push(note('name', 'otherName', `${person.otherName} (${person.contact.name})`));
  if (employers)
    notes.push(note('company', 'otherCompany', `${employers.written} (${employers.known})`));
  return notes;
}
