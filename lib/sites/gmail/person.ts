import type { Party, Person, Role } from '../contract';

/** The person an element stands for, or null: wrappers and commas carry no address. */
export function partyOf(element: Element): Party | null {
  const spelled = element.getAttribute('email');
  const email = (spelled ?? element.getAttribute('data-hovercard-id') ?? '').trim().toLowerCase();
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) return null;
  // A portrait's `name` is a mere number of the page; its person's name is `data-name`.
  const name =
    element.getAttribute('data-name') ?? (spelled === null ? null : element.getAttribute('name'));
  return { name: (name ?? ownText(element, email)).trim() || null, email };
}

/** The shown name; an address shown in its place is no name. */
function ownText(element: Element, email: string): string {
  const text = element.textContent ?? '';
  return text.includes(email) || text.includes('@') ? '' : text;
}

/** A correspondent in their part on the page. */
export const personOf = (role: Role, { name, email }: Party): Person => ({
  role,
  name,
  email,
  linkedin: null,
});

/** Keeps the last of each address: where a person stands twice, the first is the spoken label. */
export function lastOfEach<T extends { email: string }>(people: readonly T[]): T[] {
  const last = new Map(people.map((person) => [person.email, person]));
  return people.filter((person) => last.get(person.email) === person);
}
