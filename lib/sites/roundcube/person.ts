import { addressIn } from '../../dom/addressLine';
import type { Party, Person, Role } from '../contract';
import * as at from './selectors';

/** A person as drawn on the page. */
export interface Shown extends Party {
  element: Element;
}

/** The person an element stands for; a tooltip script may have moved the title aside. */
export function partyOf(element: Element): Party | null {
  const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  const email =
    addressIn(element.getAttribute('title') ?? '') ??
    addressIn(element.getAttribute('data-original-title') ?? '') ??
    addressIn(element.getAttribute('href') ?? '') ??
    addressIn(text);
  if (email === null) return null;
  return { name: text === '' || text.toLowerCase() === email ? null : text, email };
}

export const shownIn = (elements: readonly Element[]): Shown[] =>
  elements.flatMap((element) => {
    const party = partyOf(element);
    return party ? [{ ...party, element }] : [];
  });

/** Everybody of one header: those drawn and those kept behind "more", each once. */
export function partiesOf(cell: Element): Party[] {
  const parties = [...[...cell.querySelectorAll(at.CONTACT)], ...hiddenIn(cell)].flatMap(
    (element) => partyOf(element) ?? [],
  );
  return [...new Map(parties.toReversed().map((party) => [party.email, party])).values()].reverse();
}

/** The full list behind "more" is markup inside a string of its handler: parsed, never run or shown. */
function hiddenIn(cell: Element): Element[] {
  const handler = cell.querySelector(at.MORE)?.getAttribute('onclick') ?? '';
  const markup = /simple_dialog\('((?:[^'\\]|\\.)*)'/.exec(handler)?.[1];
  if (!markup) return [];
  const inert = new DOMParser().parseFromString(markup.replace(/\\(.)/g, '$1'), 'text/html');
  return [...inert.querySelectorAll(at.CONTACT)];
}

export const personOf = (role: Role, { name, email }: Party): Person => ({
  role,
  name,
  email,
  linkedin: null,
});

/** One entry per role and address; a name seen later fills one that was missing. */
export function peopleOnce(people: readonly Person[]): Person[] {
  const once = new Map<string, Person>();
  for (const person of people) {
    const key = `${person.role} ${person.email}`;
    const known = once.get(key);
    if (!known || known.name === null)
      once.set(key, known ? { ...known, name: person.name } : person);
  }
  return [...once.values()];
}
