import type { Fault } from '../../formats/import/fault';
import type { TakenPerson } from './people';

/** What a row of a list came to. */
export interface Taken {
  /** The record the row speaks of; null where it speaks of none. */
  id: string | null;
  person: TakenPerson | null;
}

/** Addresses a row was taken in without, because they are somebody else's in the book or the file. */
export const sharedAddresses = (line: number, person: TakenPerson | null): Fault[] =>
  (person?.apart ?? []).flatMap(({ address, other }) =>
    address === null
      ? []
      : [
          {
            line,
            field: 'email',
            reason: 'sharedAddress' as const,
            text: `${address} (${other.name})`.slice(0, 200),
            taken: true,
          },
        ],
  );
