/** Every way in which an answer can fail; texts are translated where they are shown. */
export type ErrorCode =
  | 'bad-input'
  | 'not-allowed'
  | 'not-found'
  | 'conflict'
  | 'duplicate'
  | 'unavailable'
  | 'storage'
  | 'too-large'
  | 'newer-version'
  | 'damaged'
  | 'other-database'
  | 'cancelled'
  | 'internal';

export interface Failure {
  code: ErrorCode;
  /** English, for logs and command lines; never shown raw to a rep. */
  message: string;
  /** The field, row or file that is wrong. */
  where?: string;
}

export type Result<Value> = { ok: true; value: Value } | { ok: false; error: Failure };

export const ok = <Value>(value: Value): Result<Value> => ({ ok: true, value });

export const fail = (code: ErrorCode, message: string, where?: string): Result<never> => ({
  ok: false,
  error: where === undefined ? { code, message } : { code, message, where },
});
