import type { ContactDraft } from '@/lib/schema/draft';

type Name = Pick<ContactDraft, 'name' | 'givenName' | 'familyName'>;

/** A name typed anew as one text: the family name stays where it still stands at one end of it. */
export function renamed(before: Name, typed: string): Name {
  const name = typed.trim();
  if (name === before.name) return before;
  const { familyName } = before;
  if (familyName && name.length > familyName.length) {
    if (name.endsWith(familyName))
      return { name, familyName, givenName: name.slice(0, -familyName.length).trim() };
    if (name.startsWith(familyName))
      return { name, familyName, givenName: name.slice(familyName.length).trim() };
  }
  return { name, givenName: null, familyName: null };
}
