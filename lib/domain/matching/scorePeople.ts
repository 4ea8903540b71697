import { compareNames, type NameAgreement } from './nameForm';
import { nothingShared, overlap, type Person, type Shared, sameCompany } from './person';

/** Why two people may be one, strongest first. */
export const personReasons = ['address', 'profile', 'phone', 'name-company'] as const;
export type PersonReason = (typeof personReasons)[number];

/** From here on two records are shown to the rep as perhaps one. */
export const SUGGESTED = 0.7;

export interface Verdict<Reason extends string> {
  /** 0 to 1. */
  score: number;
  reasons: Reason[];
}
export interface PersonVerdict extends Verdict<PersonReason> {
  names: NameAgreement;
}

type ByName = Record<NameAgreement, number>;
/** How much each agreement is worth, by how the names agree beside it. */
const WORTH: Record<PersonReason, ByName> = {
  address: { same: 0.98, partial: 0.95, initial: 0.93, near: 0.92, related: 0.78, different: 0.5 },
  profile: { same: 0.98, partial: 0.97, initial: 0.97, near: 0.96, related: 0.9, different: 0.8 },
  phone: { same: 0.9, partial: 0.82, initial: 0.76, near: 0.72, related: 0, different: 0 },
  'name-company': { same: 0.86, partial: 0.76, initial: 0.73, near: 0, related: 0, different: 0 },
};

const unshared = (keys: readonly string[], shared: ReadonlySet<string>): readonly string[] =>
  shared.size === 0 ? keys : keys.filter((key) => !shared.has(key));

const withoutDigits = (key: string): string => key.replace(/\d+(?=@)/, '');

/** "kim.minsu@" and "kim.minsu2@" of one firm are how a firm tells namesakes apart. */
const numberedApart = (a: Person, b: Person): boolean =>
  a.addresses.some((one) =>
    b.addresses.some((other) => one !== other && withoutDigits(one) === withoutDigits(other)),
  );

const hostOf = (key: string): string => key.slice(key.lastIndexOf('@') + 1);

/** Each has an address of the same firm, and it is another one. */
const twoMailboxes = (a: Person, b: Person): boolean =>
  overlap(a.addresses.map(hostOf), b.addresses.map(hostOf)) && !overlap(a.addresses, b.addresses);

const kindOf = (profile: string): string => profile.slice(0, 3);
const otherProfile = (a: Person, b: Person): boolean =>
  !overlap(a.profiles, b.profiles) && overlap(a.profiles.map(kindOf), b.profiles.map(kindOf));

const otherNumbers = (a: Person, b: Person): boolean =>
  a.phones.length > 0 && b.phones.length > 0 && !overlap(a.phones, b.phones);

/** What speaks against two being one, each as the factor that is left. */
function doubt(a: Person, b: Person): number {
  let left = 1;
  if (otherProfile(a, b)) left *= 0.5;
  if (a.birthday && b.birthday && a.birthday.slice(-5) !== b.birthday.slice(-5)) left *= 0.5;
  if (numberedApart(a, b)) left *= 0.7;
  else if (twoMailboxes(a, b)) left *= otherNumbers(a, b) ? 0.8 : 0.9;
  return left;
}

/**
 * How likely two records are one person, 0 to 1, and why; score 0 without a reason. Agreements add up
 * (as chances that all of them are accidents), differences take away.
 */
export function scorePeople(a: Person, b: Person, shared: Shared = nothingShared): PersonVerdict {
  const names = compareNames(a.name, b.name);
  const holds: Record<PersonReason, boolean> = {
    address: overlap(unshared(a.addresses, shared.addresses), b.addresses),
    profile: overlap(a.profiles, b.profiles),
    phone: overlap(unshared(a.phones, shared.phones), b.phones),
    'name-company': sameCompany(a, b),
  };
  const reasons = personReasons.filter((reason) => holds[reason] && WORTH[reason][names] > 0);
  const accident = reasons.reduce((left, reason) => left * (1 - WORTH[reason][names]), 1);
  const sure = reasons.includes('address') || reasons.includes('profile');
  // One address is one mailbox, whatever else differs.
  const score = (1 - accident) * (sure && names !== 'different' ? 1 : doubt(a, b));
  return { score: Math.round(score * 1000) / 1000, reasons, names };
}
