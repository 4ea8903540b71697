import type * as z from 'zod/mini';
import type { Clock } from '../db/clock';
import type { Work } from '../db/command';
import type { BookDatabase } from '../db/database';
import type { bookCommandSchemas } from '../schema/messages/commands';
import type { BookWords } from './words';

/** What every use case needs; tests hand in their own clock, words and database. */
export interface Book {
  db: BookDatabase;
  clock: Clock;
  words: BookWords;
}

type Schemas = typeof bookCommandSchemas;
export type CommandName = keyof Schemas;
export type CommandArgs<Name extends CommandName> = z.infer<Schemas[Name]>;
/** The work of one command, inside its transaction. */
export type CommandWork<Name extends CommandName> = (
  work: Work,
  args: CommandArgs<Name>,
) => Promise<void>;
