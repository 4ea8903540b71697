import { isRoleMailbox } from '../../capture/mailbox';
import { emailKey } from '../../domain/matching/emailKey';
import { linkedinKeys } from '../../domain/matching/linkedinKey';
import { compareNames, type NameForm, nameForm } from '../../domain/matching/nameForm';
import { overlap } from '../../domain/matching/person';
import { phoneKey } from '../../domain/matching/phoneKey';
import type { Contact } from '../../schema/records/contact';
import type { Party } from './party';

/** A name that is only an address says nothing of who reads it. */
const saidName = (name: string | null): string | null =>
  name === null || emailKey(name) !== null ? null : name;

const wordCount = ({ spellings }: NameForm): number => spellings[0]?.length ?? 0;

const bothNative = (a: NameForm, b: NameForm): boolean => a.native !== '' && b.native !== '';
const comparable = (a: NameForm, b: NameForm): boolean =>
  bothNative(a, b) || (wordCount(a) > 0 && wordCount(b) > 0);

/** Whether two names are of two people: they share a writing, and more than a word stands against it. */
function namesDiffer(one: string, other: string): boolean {
  if (one === other) return false;
  const [a, b] = [nameForm(one), nameForm(other)];
  const agreement = compareNames(a, b);
  // "Smith" may be John Smith; Bob Smith is not.
  if (agreement === 'related') return bothNative(a, b) || (wordCount(a) > 1 && wordCount(b) > 1);
  return agreement === 'different' && comparable(a, b);
}

/** The name a row has for somebody known; null where it is an address, or in a writing that tells nothing of the known one. */
export function nameFor(known: string, written: string | null): string | null {
  const name = saidName(written);
  if (name === null || name === known || saidName(known) === null) return name;
  return comparable(nameForm(known), nameForm(name)) ? name : null;
}

const withDay = (birthday: string | null | undefined): string | null =>
  /-\d\d-\d\d$/.test(birthday ?? '') ? (birthday?.slice(-5) ?? null) : null;

const numbersOf = (phones: Contact['phones']): [kind: string, key: string][] =>
  phones.flatMap(({ number, kind }) => {
    const key = kind === 'fax' ? null : phoneKey(number);
    return key === null ? [] : [[kind, key]];
  });

/** Both have a number for the same use, and none in common; a desk phone says nothing against a mobile. */
function otherNumbers(a: Contact['phones'], b: Contact['phones']): boolean {
  if (a.length === 0 || b.length === 0) return false;
  const [ours, theirs] = [numbersOf(a), numbersOf(b)];
  const second = (pairs: [string, string][], at: 0 | 1) => pairs.map((pair) => pair[at]);
  return (
    overlap(second(ours, 0), second(theirs, 0)) && !overlap(second(ours, 1), second(theirs, 1))
  );
}

/** Whether profile, numbers or birthday speak against the row's being this person. */
export function contradicts(party: Party, known: Contact): boolean {
  const [ours, theirs] = [linkedinKeys(party.more?.linkedin ?? null), linkedinKeys(known.linkedin)];
  const kinds = (keys: string[]) => keys.map((key) => key.slice(0, 3));
  if (overlap(kinds(ours), kinds(theirs)) && !overlap(ours, theirs)) return true;
  const [day, other] = [withDay(party.more?.birthday), withDay(known.birthday)];
  if (day !== null && other !== null && day !== other) return true;
  return otherNumbers(party.phones, known.phones);
}

/**
 * Whether a row that names this address speaks of the person who has it. A mailbox of a function is many
 * people's: there the name decides. A personal one is its owner's unless the names are plainly two people's.
 */
export function isHolder(party: Party, holder: Contact, address: string): boolean {
  const name = saidName(party.name);
  if (name === null) return true;
  const known = saidName(holder.name);
  if (!isRoleMailbox(address)) return known === null || !namesDiffer(name, known);
  if (known === null || contradicts(party, holder)) return false;
  const agreement = name === known ? 'same' : compareNames(nameForm(name), nameForm(known));
  return agreement !== 'different' && agreement !== 'related';
}
