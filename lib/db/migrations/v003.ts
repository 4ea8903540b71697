/**
 * Version 3 of the book: a mail between people of several customers is found by each of them. Frozen once
 * released: it imports nothing, and a change of the tables is a new file. Rows of versions 1 and 2 stay as
 * they are: they name one customer, and an index without a value holds nothing.
 */
export const version = 3;

export const stores = {
  interactions:
    'id, [index.customerId+index.at], [index.customerId+index.open], *index.contactIds, &index.messageKey, [index.mailLike+index.at], index.at, *index.alsoAt',
} as const;
