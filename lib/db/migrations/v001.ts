/**
 * Version 1 of the book. Frozen once released: it imports nothing, and a change of the tables is a new file.
 * Rows of records are `{ id, record, index }`; what is looked up stands in `index`, so that a deleted
 * record (an empty `index`) is found by its id alone.
 */
export const version = 1;

export const stores = {
  contacts:
    'id, *index.emailKeys, index.companyId, *index.nameKeys, index.updatedAt, *index.linkedinKeys',
  companies: 'id, index.nameKey, *index.domains, index.updatedAt',
  refusals: 'id, index.emailKey',
  orders: 'id, [index.customerId+index.orderedOn], index.contactId, index.number, index.dueOpen',
  interactions:
    'id, [index.customerId+index.at], [index.customerId+index.open], *index.contactIds, &index.messageKey, [index.mailLike+index.at], index.at',
  ratings: 'id, [index.customerId+index.quarter]',
  settings: 'id',
  tierChanges: 'id, &[customerId+day], day',
  ledger: '[customerId+month+currency], month, customerId',
  standings: 'customerId, amountKey, [tier+amountKey]',
  badges: 'key, customerId, contactId',
  terms: 'id, *terms',
  commands: 'id, at',
  meta: 'key',
} as const;
