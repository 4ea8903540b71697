import { linkedinPath } from '../../schema/linkedinPath';
import type { Member, MemberParty, Person, Role } from '../contract';

/** Lasting id of a member inside a key, link or urn; ids in saved pages may be shorter than real ones. */
const MEMBER_ID = /AC[ow][A-Za-z][\w-]{20,60}/;

/** The member id inside `text` (`…ref<id>Topcard` needs its own reading, the id has no end there). */
export const memberIdIn = (text: string | null | undefined): string | null =>
  MEMBER_ID.exec(decoded(text ?? ''))?.[0] ?? null;

/** The member a link leads to (`/in/<name>`, `/in/ACoA…`), or null. */
export const memberOf = (link: Element): Member | null =>
  linkedinPath(link.getAttribute('href') ?? '');

/** Both halves of what two mentions of one member tell. */
export const mergeMembers = (one: Member, other: Member | null): Member => ({
  slug: one.slug ?? other?.slug ?? null,
  memberId: one.memberId ?? other?.memberId ?? null,
});

/** Can both be the same member? Null when nothing comparable is known of them. */
export function sameMember(one: Member, other: Member): boolean | null {
  if (one.slug !== null && other.slug !== null) return one.slug === other.slug;
  if (one.memberId !== null && other.memberId !== null) return one.memberId === other.memberId;
  return null;
}

export const personOf = (role: Role, { name, linkedin }: MemberParty): Person => ({
  role,
  name,
  email: null,
  linkedin,
});

/** One entry per role and member; what is seen later fills what was missing. */
export function peopleOnce(people: readonly Person[]): Person[] {
  const once: Person[] = [];
  for (const person of people) {
    const at = once.findIndex((known) => isSame(known, person));
    const known = once[at];
    if (!known) once.push(person);
    else
      once[at] = {
        ...known,
        name: known.name ?? person.name,
        linkedin: known.linkedin && mergeMembers(known.linkedin, person.linkedin),
      };
  }
  return once;
}

function isSame(one: Person, other: Person): boolean {
  if (one.role !== other.role) return false;
  if (one.linkedin && other.linkedin) return sameMember(one.linkedin, other.linkedin) === true;
  return !one.linkedin && !other.linkedin && one.name === other.name;
}

/** A broken percent sign is a character of its own, not an error. */
function decoded(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}
