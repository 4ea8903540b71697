import type { CommandRow, Image, StepTrace, TableTrace } from '../internal';
import type { BulkWrites } from './writes';

const ofTable = <Stored extends object>(images: readonly Image<Stored>[]): TableTrace<Stored> => ({
  made: images.flatMap(({ id, before }) => (before === null ? [id] : [])),
  before: images.flatMap(({ before }) => before ?? []),
});

/**
 * What takes a step back: ids of what it made, and what changed records were before. What it left in the
 * book is not kept twice; a record not touched since still carries the moment of the step.
 */
export const traceOf = (at: number, writes: BulkWrites): StepTrace => ({
  at,
  companies: ofTable(writes.companies),
  contacts: ofTable(writes.contacts),
  orders: ofTable(writes.orders),
});

/** The stored trace of a step; a single "undo" never takes it back, only its import as a whole is. */
export const stepRow = (id: string, name: string, step: StepTrace): CommandRow => ({
  id,
  name,
  at: step.at,
  undoable: false,
  images: {},
  step,
});
