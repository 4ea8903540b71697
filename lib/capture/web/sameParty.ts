import { companyKey } from '../../domain/matching/companyKey';
import { isRoleMailbox } from '../mailbox';
import { wordsOf } from '../text';
import type { WebFinding } from './finding';
import { emailFits } from './nameLine';

const shared = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((value) => other.includes(value));

/** Whether two written names can be one person's: equal words, or the shorter holds the longer's first and last. */
function sameNameWords(one: string[], other: string[]): boolean {
  const [short = [], long = []] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length === 0) return false;
  if (short.length === long.length)
    return [...short].sort().join(' ') === [...long].sort().join(' ');
  return (
    short.length > 1 &&
    short.every((word) => long.includes(word)) &&
    long.includes(short[0] ?? '') &&
    long.at(-1) === short.at(-1)
  );
}

/** The words of a finding's name, worked out once: each is compared with many. */
const nameWords = new WeakMap<WebFinding, string[]>();
function namedAlike(one: WebFinding, other: WebFinding): boolean {
  const [first, second] = [one, other].map((finding) => {
    const words = nameWords.get(finding) ?? wordsOf(finding.name);
    nameWords.set(finding, words);
    return words;
  });
  return first !== undefined && second !== undefined && sameNameWords(first, second);
}

const profile = ({ linkedin }: WebFinding): string[] => [
  ...(linkedin?.slug ? [`/in/${linkedin.slug}`] : []),
  ...(linkedin?.memberId ? [linkedin.memberId] : []),
];

/** By a mark of their own: an address, a profile, an id. Names may not contradict. */
export function samePersonByMark(one: WebFinding, other: WebFinding): boolean {
  const marked =
    shared(one.emails, other.emails) ||
    (one.key !== '' && one.key === other.key) ||
    shared(profile(one), profile(other));
  return marked && (one.name === '' || other.name === '' || namedAlike(one, other));
}

/**
 * By name alone, where nothing contradicts. Two addresses are one person's when two readers give one each and both
 * show the name; two entries of one reader stay two people.
 */
export function samePersonByName(one: WebFinding, other: WebFinding): boolean {
  if (!namedAlike(one, other)) return false;
  const both = (field: 'company' | 'title' | 'birthday') =>
    one[field] !== null && other[field] !== null && !sameWords(one[field], other[field]);
  if (one.how === other.how && (both('title') || both('company'))) return false;
  if (both('birthday')) return false;
  const apart = one.emails.length > 0 && other.emails.length > 0;
  const phonesApart = one.phones.length > 0 && other.phones.length > 0;
  if (apart) {
    const fit = [one, other].every((person) =>
      person.emails.every((email) => emailFits(email, person) || isRoleMailbox(email)),
    );
    return one.how !== other.how && fit;
  }
  const numbers = (finding: WebFinding) => finding.phones.map(({ number }) => number);
  return !phonesApart || one.how !== other.how || shared(numbers(one), numbers(other));
}

const sameWords = (one: string | null, other: string | null): boolean => {
  const [first, second] = [wordsOf(one ?? '').join(' '), wordsOf(other ?? '').join(' ')];
  return first.includes(second) || second.includes(first);
};

const firmKeys = new WeakMap<WebFinding, string>();
function firmKey(finding: WebFinding): string {
  const key = firmKeys.get(finding) ?? companyKey(finding.company ?? '');
  firmKeys.set(finding, key);
  return key;
}

export function sameOrganisation(one: WebFinding, other: WebFinding): boolean {
  if (one.key !== '' && one.key === other.key) return true;
  const [name, otherName] = [firmKey(one), firmKey(other)];
  if (name !== '' && otherName !== '') return name === otherName;
  return (
    shared(one.emails, other.emails) ||
    shared(
      one.phones.map(({ number }) => number),
      other.phones.map(({ number }) => number),
    )
  );
}
