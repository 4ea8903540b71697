import { isVisible } from '../../dom/visible';
import type { BadgePlace, Person } from '../contract';
import { personOf } from './person';
import type { Shown } from './rows';
import type { Seen } from './seen';

/** All places for badges: rows, heads of open messages, recipients of open windows. */
export function places({ open, composes, rows }: Seen): BadgePlace[] {
  const alignOf = alignments();
  return [
    ...rows.flatMap(({ element, people }) => people.map((one) => rowPlace(element, one, alignOf))),
    ...open.flatMap(({ element, sender, recipients, bodies }) => [
      ...(sender ? [senderPlace(element, sender, bodies.length === 0)] : []),
      ...recipients.map((one) => headPlace(personOf(one.role, one), element, one.element)),
    ]),
    ...composes.flatMap(({ element: compose, people }) =>
      people.flatMap((one) => {
        const box = one.element.matches('input') ? one.element.parentElement : one.element;
        if (!box || box.matches('textarea') || !isVisible(box)) return [];
        return [chipPlace(personOf(`compose-${one.role}`, one), compose, box)];
      }),
    ),
  ];
}

/**
 * The end of the sender's cell. The names' own box (`.yW`) cuts what overflows, so a badge in it
 * would go with the end of a long name; the cell around it is a flex row since 2018, where the badge
 * takes its width from the names. Older and split-view cells are table cells.
 */
function rowPlace(
  row: Element,
  sender: Shown,
  alignOf: (cell: Element) => BadgePlace['align'],
): BadgePlace {
  const cell = sender.element.closest('td, [role="gridcell"]');
  const box = cell ?? sender.element.parentElement ?? sender.element;
  return {
    person: personOf('row', sender),
    group: row,
    box,
    kind: 'row',
    ground: row,
    align: cell ? alignOf(cell) : 'inline',
  };
}

/** How cells lay out their content, asked once per table: its rows are all alike. */
function alignments(): (cell: Element) => BadgePlace['align'] {
  const known = new Map<Element | null, BadgePlace['align']>();
  return (cell) => {
    const table = cell.closest('table');
    const align =
      known.get(table) ?? (getComputedStyle(cell).display.endsWith('flex') ? 'end' : 'over');
    known.set(table, align);
    return align;
  };
}

/**
 * Right after the name, before the address: Gmail keeps an empty span there (for its check mark of
 * verified senders). Without it, the end of the line that holds name and address. A folded message
 * has one narrow cell for the name, in which a badge after it would wrap or be cut: it lies over the end.
 */
function senderPlace(message: Element, sender: Shown, folded: boolean): BadgePlace {
  const cell = folded ? sender.element.closest('td') : null;
  if (cell) return { ...headPlace(personOf('from', sender), message, cell), align: 'over' };
  const next = sender.element.nextElementSibling;
  const slot = next?.localName === 'span' && next.textContent === '' ? next : null;
  const box = slot ?? sender.element.parentElement ?? sender.element;
  return headPlace(personOf('from', sender), message, box);
}

/** Recipients are separated by bare commas, so the badge goes inside the recipient's own span. */
const headPlace = (person: Person, message: Element, box: Element): BadgePlace => ({
  person,
  group: message,
  box,
  kind: 'header',
  ground: box.closest('tr') ?? message,
  align: 'inline',
});

const chipPlace = (person: Person, compose: Element, box: Element): BadgePlace => ({
  person,
  group: compose,
  box,
  kind: 'chip',
  ground: box,
  align: 'inline',
});
