import { addressIn, partiesInLine } from '../../dom/addressLine';
import { findFirst, type Ways } from '../../dom/lookup';
import { isVisible } from '../../dom/visible';
import type { Party, Person } from '../contract';
import { personOf } from './person';
import * as at from './selectors';

const ROLES = ['to', 'cc', 'bcc'] as const;
export type RecipientRole = (typeof ROLES)[number];

type Field = HTMLTextAreaElement | HTMLInputElement;
const isField = (element: Element): element is Field =>
  element.localName === 'textarea' || element.localName === 'input';

function fieldOf(root: Document, ways: Ways): Field | null {
  const found = findFirst(root, ways, () => true);
  return found && isField(found) ? found : null;
}

export const isCompose = (root: Document): boolean => fieldOf(root, at.field('to')) !== null;

export const composeSubject = (root: Document): string =>
  fieldOf(root, at.composeSubject)?.value.trim() ?? '';

/** Everybody written into the three fields. */
export const composePeople = (root: Document): Person[] =>
  ROLES.flatMap((role) => {
    const line = fieldOf(root, at.field(role))?.value ?? '';
    return partiesInLine(line).map((party) => personOf(`compose-${role}`, party));
  });

export interface Chip extends Party {
  role: RecipientRole;
  element: Element;
}

/** Elastic's chips: an address stands in the title, or alone as the shown text. */
export const chipsOf = (root: Document): Chip[] =>
  ROLES.flatMap((role) => {
    const list = fieldOf(root, at.field(role))?.parentElement?.querySelector(at.CHIPS);
    return [...(list?.querySelectorAll(at.CHIP) ?? [])].filter(isVisible).flatMap((element) => {
      const written = element.getAttribute('title') ?? element.textContent ?? '';
      const party = partiesInLine(written)[0];
      const email = party?.email ?? addressIn(written);
      return email === null ? [] : [{ role, element, name: party?.name ?? null, email }];
    });
  });
