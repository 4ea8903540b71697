import type { Contact } from '../../schema/records/contact';
import type { Merge, MergeKind } from '../../schema/records/merge';

/** What goes over to the survivor, and where what belonged to a customer goes. */
export interface Moving {
  kind: MergeKind;
  survivorId: string;
  mergedId: string;
  /** Addresses the survivor has from now on: what refused them to it is withdrawn. */
  emailKeys: readonly string[];
  /** From one customer to another; a customer that is not named keeps what it has. */
  customers: ReadonlyMap<string, string>;
}

/**
 * Where the data of each customer goes. A person in their own right brings it to wherever the one that
 * is left belongs; what was done for a company stays with the company.
 */
function customersOf(survivor: Contact, merged: Contact, joined: Contact): Map<string, string> {
  const final = joined.companyId ?? survivor.id;
  const customers = new Map([[merged.id, merged.companyId === null ? final : survivor.id]]);
  if (survivor.companyId === null && final !== survivor.id) customers.set(survivor.id, final);
  return customers;
}

/** What making one of these two people moves; `joined` is the one that is left. */
export const movingPeople = (survivor: Contact, merged: Contact, joined: Contact): Moving => ({
  kind: 'contact',
  survivorId: survivor.id,
  mergedId: merged.id,
  emailKeys: joined.emails.map(({ key }) => key),
  customers: customersOf(survivor, merged, joined),
});

export const movingCompanies = (survivorId: string, mergedId: string): Moving => ({
  kind: 'company',
  survivorId,
  mergedId,
  emailKeys: [],
  customers: new Map([[mergedId, survivorId]]),
});

/** What a merge of the past moved, and would move today. */
export const movingOf = (merge: Merge): Moving =>
  merge.kind === 'company'
    ? movingCompanies(merge.survivorId, merge.mergedId)
    : movingPeople(merge.survivor.before, merge.merged, merge.survivor.after);
