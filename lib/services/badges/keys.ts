import { emailKey } from '../../domain/matching/emailKey';
import { linkedinKeys } from '../../domain/matching/linkedinKey';
import { readRef } from '../../schema/ref';

/** Keys of the badge index by which a person reference is surely one person; the steadier first. */
export function exactKeys(ref: string): string[] {
  const { email, linkedin } = readRef(ref);
  if (email !== null) return [emailKey(email) ?? []].flat();
  return linkedinKeys(linkedin).sort();
}
