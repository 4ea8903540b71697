/**
 * Version 2 of the book: merges of two records into one, pairs that are not the same, and imports of
 * files. Frozen once released: it imports nothing, and a change of the tables is a new file. Tables of
 * version 1 stay as they are, and so do their rows.
 */
export const version = 2;

export const stores = {
  merges: 'id, index.survivorId, index.mergedId, *index.movedIds, index.at',
  distinctions: 'id, index.pairKey, *index.ids',
  imports: 'id, index.fileHash, index.columnsKey, index.updatedAt',
} as const;
