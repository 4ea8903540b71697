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
 * Whose mailbox this is. The login stands in the text of message pages and, in two skins, on list
 * pages; the compose page has the identities instead.
 */
export function accountOf(root: Document, message: Document | null): Account {
  const shown = findFirst(root, at.login, () => true)?.textContent?.trim();
  const login =
    ((message && envOf(message)?.username) || envOf(root)?.username || shown)?.toLowerCase() ||
    null;
  const identities = (envOf(root)?.identities ?? []).flatMap((one) => addressIn(one) ?? []);
  const address = addressIn(login ?? '') ?? identities[0] ?? null;
  return { login, address, own: [...new Set([...(address ? [address] : []), ...identities])] };
}
