import { resolve } from 'node:path';

/** A path as the caller meant it: npm runs scripts in the project's folder, wherever it was called. */
export function callerPath(path: string): string {
  const { npm_lifecycle_event: event, INIT_CWD: from } = process.env;
  return event === 'dangol' && from !== undefined ? resolve(from, path) : resolve(path);
}

/** A short reason for a failed file access. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'no such file';
  if (code === 'EISDIR') return 'is a folder, not a file';
  if (code === 'EACCES') return 'may not be read';
  return error.message;
}
