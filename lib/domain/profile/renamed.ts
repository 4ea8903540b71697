/** A name as a whole and in its parts; both parts null where nobody knows which is which. */
export interface NamedParts {
  name: string;
  givenName: string | null;
  familyName: string | null;
}

/** Written without a space between the parts of a name. */
const unspaced = /^[\p{Script=Han}\p{Script=Hangul}]/u;

/** A name typed anew as one text: the family name stays where it still stands at one end of it. */
export function renamed(before: NamedParts, typed: string): NamedParts {
  const name = typed.trim();
  if (name === before.name) return before;
  const { familyName } = before;
  if (familyName && name.length > familyName.length) {
    const start = name.slice(0, -familyName.length);
    const end = name.slice(familyName.length);
    if (name.endsWith(familyName) && (unspaced.test(familyName) || /\s$/.test(start)))
      return { name, familyName, givenName: start.trim() };
    if (name.startsWith(familyName) && (unspaced.test(familyName) || /^\s/.test(end)))
      return { name, familyName, givenName: end.trim() };
  }
  return { name, givenName: null, familyName: null };
}
