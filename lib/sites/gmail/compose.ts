import { addressesIn, partiesInLine } from '../../dom/addressLine';
import { findAll, findFirst } from '../../dom/lookup';
import { hasRoom } from '../../dom/visible';
import type { Party } from '../contract';
import { type Addressed, roleIn } from './roles';
import { shownIn } from './rows';
import * as at from './selectors';

export interface Addressee extends Party {
  role: Addressed;
  element: Element;
}

/** Windows for writing that take up room; Gmail keeps closed ones in the page. */
export function composesOf(root: Document): Element[] {
  return findAll(root, at.compose, hasRoom);
}

const any = () => true;

/**
 * To, cc and bcc of one window. Chips count even while their fields are folded away, for they are its
 * recipients still. The From row has the same markup but stands in none of the three fields.
 */
export function addresseesOf(compose: Element): Addressee[] {
  const chosen = (option: Element) => option.closest(at.SUGGESTIONS) === null;
  const chips = shownIn(findAll(compose, at.chip, chosen)).map((one) => ({
    ...one,
    role: fieldOf(one.element),
  }));
  const classic = findAll(compose, at.classicChip, any).flatMap((field) =>
    entriesOf(field, field.getAttribute('value') ?? ''),
  );
  const typed = findAll(compose, at.classicField, any).flatMap((field) =>
    entriesOf(field, finished(field instanceof HTMLTextAreaElement ? field.value : '')),
  );
  const found = [...chips, ...classic, ...typed];
  return found.length > 0 ? found : foldedIn(compose);
}

const entriesOf = (field: Element, line: string): Addressee[] =>
  partiesInLine(line).map((party) => ({ ...party, role: fieldOf(field), element: field }));

const fieldOf = (element: Element): Addressed => {
  const name = element.closest('[name="to"], [name="cc"], [name="bcc"]')?.getAttribute('name');
  return name === 'cc' || name === 'bcc' ? name : 'to';
};

/** Up to the last comma or closing bracket: what follows is still being typed. */
const finished = (line: string): string => /^.*[,;>]/s.exec(line)?.[0] ?? '';

/** The one line of names a folded window shows, without the address it is written from. */
function foldedIn(compose: Element): Addressee[] {
  const from = findFirst(compose, at.composeFrom, any);
  const own = addressesIn(from?.getAttribute('value') ?? from?.textContent ?? '');
  let role: Addressed = 'to';
  return shownIn(
    findAll(
      compose,
      at.foldedRecipient,
      (person) =>
        person.closest('[contenteditable="true"], [g_editable="true"], [name="from"], .az2') ===
        null,
    ),
  )
    .filter(({ email }) => !own.includes(email))
    .map((person) => {
      role = roleIn(person.element.previousSibling?.textContent ?? '') ?? role;
      return { ...person, role };
    });
}
