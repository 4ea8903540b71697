import {
  Blocks,
  type CompanyAt,
  companiesByDomain,
  pairsIn,
  personBlocks,
  Repeats,
} from './blocks';
import { compareNames, type NameForm } from './nameForm';
import { type Person, SHARED_BY, type Shared } from './person';
import { type PersonReason, SUGGESTED, scorePeople } from './scorePeople';

/** Two records that may be one, the stronger the nearer to 1. */
export interface Alike<Reason extends string> {
  ids: [string, string];
  score: number;
  reasons: Reason[];
}

const kindOf = ({ native, glued, spellings }: NameForm): string =>
  native || [...glued].sort()[0] || (spellings[0]?.join(' ') ?? '');

/** Keys that at least `SHARED_BY` differently named people have. */
function sharedKeys(people: readonly Person[], keysOf: (person: Person) => readonly string[]) {
  // Nearly every key is one person's alone and needs no list.
  const names = new Map<string, NameForm | NameForm[]>();
  const shared = new Set<string>();
  for (const person of people) {
    for (const key of keysOf(person)) {
      const known = names.get(key);
      if (known === undefined) names.set(key, person.name);
      // Beyond the limit nobody needs to know how many there are.
      if (known === undefined || shared.has(key)) continue;
      const list = Array.isArray(known) ? known : [known];
      if (!list.every((name) => isOther(name, person.name))) continue;
      list.push(person.name);
      names.set(key, list);
      if (list.length >= SHARED_BY) shared.add(key);
    }
  }
  return shared;
}

const isOther = (one: NameForm, other: NameForm): boolean => {
  const agreement = compareNames(one, other);
  return agreement === 'near' || agreement === 'related' || agreement === 'different';
};

/** Mailboxes and switchboards of this book. */
export const sharedIn = (people: readonly Person[]): Shared => ({
  addresses: sharedKeys(people, ({ addresses }) => addresses),
  phones: sharedKeys(people, ({ phones }) => phones),
});

/** Lets others in between two stretches of work and reports how far it is; throws to stop. */
export type Breath = (done: number, of: number) => Promise<void>;
const STRETCH = 4000;

/** Pairs met in several blocks are compared once. */
const pairKey = (a: number, b: number, count: number): number =>
  Math.min(a, b) * count + Math.max(a, b);

/**
 * All pairs of people who may be one, best first, leaving out those for whom `refused` holds. Each
 * person is compared only within blocks of equal keys, so the work grows with the book, not its square.
 */
export async function likePeople(
  people: readonly Person[],
  refused: (one: string, other: string) => boolean,
  breathe: Breath,
): Promise<Alike<PersonReason>[]> {
  const blocks = new Blocks();
  const shared = sharedIn(people);
  const companyAt = companiesByDomain(people);
  const repeats = new Repeats();
  const keysOf: string[][] = [];
  for (const [position, person] of people.entries()) {
    if (position % STRETCH === 0) await breathe(position, people.length * 2);
    const keys = personBlocks(person, shared, companyAt);
    keysOf.push(keys);
    for (const key of keys) repeats.note(key);
  }
  for (const [position, keys] of keysOf.entries())
    for (const key of keys) if (repeats.has(key)) blocks.add(key, position);
  const seen = new Set<number>();
  const found: (Alike<PersonReason> & { byInitial: boolean })[] = [];
  const crowds = blocks.crowds();
  for (const [done, members] of crowds.entries()) {
    if (done % STRETCH === 0)
      await breathe(
        people.length + Math.floor((people.length * done) / crowds.length),
        people.length * 2,
      );
    for (const [one, other] of pairsIn(members, (at) => kindAt(people, at))) {
      const key = pairKey(one, other, people.length);
      if (seen.has(key)) continue;
      seen.add(key);
      const [a, b] = [people[one], people[other]];
      if (!a || !b || a.id === b.id) continue;
      const { score, reasons, names } = scorePeople(a, b, shared);
      if (score < SUGGESTED || refused(a.id, b.id)) continue;
      const byInitial = names === 'initial' && reasons.join() === 'name-company';
      found.push({ ids: [a.id, b.id], score, reasons, byInitial });
    }
  }
  return withoutDoubtful(found, new Map(people.map((person) => [person.id, person])));
}

const kindAt = (people: readonly Person[], at: number): string => {
  const person = people[at];
  return person ? kindOf(person.name) : '';
};

/** "J. Smith" is neither John nor Jane Smith of the same firm while both are there. */
function withoutDoubtful(
  found: readonly (Alike<PersonReason> & { byInitial: boolean })[],
  people: ReadonlyMap<string, Person>,
): Alike<PersonReason>[] {
  const others = new Map<string, Person[]>();
  for (const { ids, byInitial } of found) {
    if (!byInitial) continue;
    for (const [id, other] of [ids, [ids[1], ids[0]] as const]) {
      const person = people.get(other);
      if (person) others.set(id, [...(others.get(id) ?? []), person]);
    }
  }
  const doubtful = (id: string): boolean => {
    const [first, ...rest] = others.get(id) ?? [];
    return first !== undefined && rest.some(({ name }) => isOther(first.name, name));
  };
  return found
    .filter(({ ids, byInitial }) => !byInitial || !ids.some(doubtful))
    .map(({ ids, score, reasons }) => ({ ids, score, reasons }))
    .sort((a, b) => b.score - a.score || (a.ids.join() < b.ids.join() ? -1 : 1));
}

/** People of a book by their keys, for asking after one more: a draft, or a row of a file. */
export class PeopleIndex {
  readonly #people: Person[] = [];
  readonly #blocks = new Blocks();
  readonly #shared: Shared;
  readonly #companyAt: CompanyAt;

  constructor(people: readonly Person[]) {
    this.#shared = sharedIn(people);
    this.#companyAt = companiesByDomain(people);
    for (const person of people) this.add(person);
  }

  /** A person who comes in with the same file is found by later rows. */
  add(person: Person): void {
    const position = this.#people.push(person) - 1;
    for (const key of personBlocks(person, this.#shared, this.#companyAt))
      this.#blocks.add(key, position);
  }

  /** Who the person may already be, best first; never the person itself. */
  alike(person: Person): { id: string; score: number; reasons: PersonReason[] }[] {
    const found = new Map<string, { id: string; score: number; reasons: PersonReason[] }>();
    for (const key of personBlocks(person, this.#shared, this.#companyAt)) {
      // Of a crowd under one key the first are enough to say that there is one.
      for (const position of this.#blocks.get(key).slice(0, 100)) {
        const other = this.#people[position];
        if (!other || other.id === person.id || found.has(other.id)) continue;
        const { score, reasons } = scorePeople(person, other, this.#shared);
        if (score >= SUGGESTED) found.set(other.id, { id: other.id, score, reasons });
      }
    }
    return [...found.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  }
}
