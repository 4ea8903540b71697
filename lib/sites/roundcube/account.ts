import { addressIn } from '../../dom/addressLine';
import { findFirst } from '../../dom/lookup';
import { envOf } from './env';
import * as at from './selectors';

export interface Account {
  /** Login name, lower-case: part of every message key. May be a mere name, or unknown. */
  login: string | null;
  address: string | null;
  own: string[];
}

/**
 * Whose mailbox this is. Message pages tell the login in their text; list pages show the address of
 * the first identity (classic shows nothing), the compose page has all identities.
 */
export function accountOf(root: Document, message: Document | null): Account {
  const shown = findFirst(root, at.login, () => true)?.textContent?.trim() ?? '';
  const login = (message && envOf(message)?.username) ?? envOf(root)?.username ?? null;
  const candidates = [shown, login ?? '', ...(envOf(root)?.identities ?? [])];
  const own = [...new Set(candidates.flatMap((one) => addressIn(one) ?? []))];
  return { login: login?.toLowerCase() ?? null, address: own[0] ?? null, own };
}
