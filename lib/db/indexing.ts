import { isPositive } from '../domain/decimal';
import { linkedinKeys } from '../domain/matching/linkedinKey';
import { nameKeys } from '../domain/matching/nameKey';
import { openOn } from '../domain/receivables';
import type { Company, Contact, Refusal } from '../schema/records/contact';
import type { Import } from '../schema/records/import';
import type { Interaction } from '../schema/records/interaction';
import type { Distinction, Merge } from '../schema/records/merge';
import type { Order } from '../schema/records/order';
import { pairKeyOf } from '../schema/records/pair';
import type { CreditRating } from '../schema/records/standing';
import { mailLikeness } from './mailLikeness';
import type { Records, RecordTable, Row } from './records';

type Index = Row<unknown>['index'];
type Indexers = { [Table in RecordTable]: (record: Records[Table]) => Index };

/** Whether something of an order is still to be paid, however late it is looked at. */
export const isOpen = (order: Order): boolean => isPositive(openOn(order, '9999-12-31'));

const ofContact = (contact: Contact): Index => ({
  emailKeys: contact.emails.map((email) => email.key),
  companyId: contact.companyId ?? undefined,
  nameKeys: nameKeys(contact.name),
  updatedAt: contact.updatedAt,
  linkedinKeys: linkedinKeys(contact.linkedin),
});

const ofCompany = (company: Company): Index => ({
  nameKey: company.nameKey,
  domains: company.domains,
  updatedAt: company.updatedAt,
});

const ofRefusal = (refusal: Refusal): Index => ({ emailKey: refusal.emailKey });

const ofOrder = (order: Order): Index => ({
  customerId: order.customerId,
  orderedOn: order.orderedOn,
  contactId: order.contactId ?? undefined,
  number: order.number ?? undefined,
  dueOpen: order.dueOn !== null && isOpen(order) ? order.dueOn : undefined,
});

const ofInteraction = (interaction: Interaction): Index => ({
  customerId: interaction.customerId ?? undefined,
  at: interaction.at,
  contactIds: interaction.contactIds,
  open: hasOpenEnd(interaction) ? 1 : undefined,
  alsoAt: alsoAt(interaction),
  mailLike: mailLikeness(interaction),
});

/** The history it stands in besides that of its own customer; a customer has it once. */
function alsoAt({ alsoCustomerIds = [], customerId, at }: Interaction) {
  const others = new Set(alsoCustomerIds);
  if (customerId !== null) others.delete(customerId);
  return others.size > 0 ? [...others].map((id): [string, number] => [id, at]) : undefined;
}

/** A complaint not resolved, or a next step not done. */
export const hasOpenEnd = (interaction: Interaction): boolean =>
  (interaction.complaint !== null && interaction.complaint.resolvedAt === null) ||
  (interaction.nextStep !== null && interaction.nextStep.doneAt === null);

const ofRating = (rating: CreditRating): Index => ({
  customerId: rating.customerId,
  quarter: rating.quarter,
});

/** A merge that was taken apart is found by its time alone. */
const ofMerge = (merge: Merge): Index =>
  merge.undoneAt === null
    ? {
        survivorId: merge.survivorId,
        mergedId: merge.mergedId,
        movedIds: [...new Set(merge.moved.map(({ id }) => id))],
        at: merge.at,
      }
    : { at: merge.at };

const ofDistinction = ({ pair }: Distinction): Index => ({ pairKey: pairKeyOf(pair), ids: pair });

const ofImport = (record: Import): Index => ({
  fileHash: record.fileHash,
  columnsKey: record.columnsKey ?? undefined,
  updatedAt: record.updatedAt,
});

const indexers: Indexers = {
  contacts: ofContact,
  companies: ofCompany,
  refusals: ofRefusal,
  orders: ofOrder,
  interactions: ofInteraction,
  ratings: ofRating,
  merges: ofMerge,
  distinctions: ofDistinction,
  imports: ofImport,
  settings: () => ({}),
};

const isDeleted = (record: object): boolean =>
  'deletedAt' in record && record.deletedAt !== undefined;

/** The row under which a record is stored. */
export function rowOf<Table extends RecordTable>(
  table: Table,
  id: string,
  record: Records[Table],
): Row<Records[Table]> {
  const index = isDeleted(record) ? {} : indexers[table](record);
  // A deleted mail keeps its key: it was logged once, and the rep did not want it.
  if ('messageKey' in record && record.messageKey !== null) index.messageKey = record.messageKey;
  return { id, record, index };
}
