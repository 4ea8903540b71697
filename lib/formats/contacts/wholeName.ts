import { scriptOf } from '../../capture/text';
import type { RawContact } from './entry';
import { oneLine } from './plain';

const isEastern = (name: string): boolean => ['hangul', 'han', 'kana'].includes(scriptOf(name));

/** Given and family name in the order of their writing: "Kim Minji" as written, 김 + 민지 → 김민지. */
export function joinName(givenName: string | null, familyName: string | null): string | null {
  const eastern = isEastern(familyName ?? givenName ?? '');
  const parts = eastern ? [familyName, givenName] : [givenName, familyName];
  return oneLine(parts.filter((part) => part !== null).join(eastern ? '' : ' '));
}

/** The person's own name, as written or joined from its parts; null where there is none. */
export function ownName(raw: RawContact): string | null {
  const written = oneLine(raw.name);
  if (written !== null) return written;
  const given = oneLine([raw.givenName, raw.middleName].map((part) => part ?? '').join(' '));
  const parts = [raw.prefix, joinName(given, oneLine(raw.familyName)), raw.suffix];
  return oneLine(parts.map((part) => part ?? '').join(' '));
}

/** What a contact without a name can be called: by its company, address or number. */
export const otherName = (raw: RawContact): string | null =>
  [raw.company, raw.emails[0]?.text, raw.phones[0]?.text]
    .map(oneLine)
    .find((text) => text !== null) ?? null;
