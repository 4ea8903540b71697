import type { ErrorCode, Failure } from '../schema/result';

/** Thrown inside a command to leave its transaction without a trace; becomes a result at its edge. */
export class Refused extends Error {
  readonly failure: Failure;
  constructor(code: ErrorCode, message: string, where?: string) {
    super(message);
    this.name = 'Refused';
    this.failure = where === undefined ? { code, message } : { code, message, where };
  }
}
