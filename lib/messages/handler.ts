import type { Result } from '../schema/result';
import type { Book } from '../services/book';
import type { AnswerTo, Arguments, RequestName } from './protocol';
import type { Caller } from './sender';

/** What a handler gets beside its argument. */
export interface Call {
  book: Book;
  caller: Caller;
  /** Called after a command that changed settings. */
  settingsChanged: () => void;
}

export type Handler<Name extends RequestName> = (
  args: Arguments<Name>,
  call: Call,
) => Promise<Result<AnswerTo<Name>>>;

export type Handlers<Names extends RequestName = RequestName> = {
  [Name in Names]: Handler<Name>;
};
