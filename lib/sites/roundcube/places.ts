import { findFirst } from '../../dom/lookup';
import { isVisible } from '../../dom/visible';
import type { BadgePlace, Person, Role } from '../contract';
import { chipsOf, composePeople, isCompose } from './compose';
import { messageOf } from './message';
import { personOf, type Shown, shownIn } from './person';
import { messageDocument } from './routes';
import { peopleOf, rowsOf } from './rows';
import * as at from './selectors';

/** Width of one badge, which never changes. */
const BADGE = 52;

/** All places for badges now visible: rows, header of the open message, recipients being chosen. */
export function places(root: Document): BadgePlace[] {
  if (isCompose(root)) return composePlaces(root);
  const inner = messageDocument(root);
  const lineOf = lines();
  return [
    ...rowsOf(root).flatMap((row) => peopleOf(row).flatMap((one) => rowPlace(row, one, lineOf))),
    ...(inner ? headerPlaces(inner) : []),
  ];
}

/** The end of the line of names, over a long name: all badges of a list stand in one column. */
function rowPlace(row: Element, one: Shown, lineOf: (names: Element) => number): BadgePlace[] {
  const box = findFirst(row, at.rowNames, (names) => names.contains(one.element));
  if (!box) return [];
  return [
    {
      ...{ person: personOf('row', one), group: row, box, kind: 'row', ground: row },
      ...{ align: 'over', line: lineOf(box), inset: overlap(row, box) },
    },
  ];
}

/** How far the row's date reaches into the line of names. */
function overlap(row: Element, names: Element): number {
  const date = findFirst(row, at.rowDate);
  if (!date) return 0;
  const line = names.getBoundingClientRect();
  const { left, top } = date.getBoundingClientRect();
  const same = top < line.bottom && left > line.left && left < line.right;
  return same ? Math.ceil(line.right - left) + 4 : 0;
}

/** Height of the line of names, asked once per list: its rows are all alike. */
function lines(): (names: Element) => number {
  let height: number | null = null;
  return (names) => {
    if (height === null) {
      const style = getComputedStyle(names);
      const written = Number.parseFloat(style.lineHeight);
      height = Number.isFinite(written) ? written : Number.parseFloat(style.fontSize) * 1.2;
    }
    return height;
  };
}

/**
 * Addresses of the header that are drawn, each role and person once: skins repeat the sender and fold
 * the full header. Whose they are is told by the full header, since a folded one in Sent shows the
 * recipients in the sender's cell.
 */
function headerPlaces(inner: Document): BadgePlace[] {
  const { from, to, cc, bcc } = messageOf(inner, '', null);
  const roles = new Map<string, Role>();
  const named: [Role, { email: string }[]][] = [
    ['bcc', bcc],
    ['cc', cc],
    ['to', to],
    ['from', from ? [from] : []],
  ];
  for (const [role, parties] of named) for (const { email } of parties) roles.set(email, role);
  const outside = [...inner.querySelectorAll(at.CONTACT)].filter(
    (element) => element.closest(at.body.join(', ')) === null && isVisible(element),
  );
  const places = new Map<string, BadgePlace>();
  for (const one of shownIn(outside)) {
    const role = roles.get(one.email);
    if (!role || places.has(one.email)) continue;
    const box = one.element.closest(at.ADDRESS) ?? one.element.parentElement ?? one.element;
    const ground = box.closest('tr') ?? box.parentElement ?? box;
    const group = ground.closest('table') ?? ground;
    const person = personOf(role, one);
    // Skins let a long address run out of a narrow pane.
    places.set(one.email, { person, group, box, kind: 'header', ground, align: 'kept' });
  }
  return [...places.values()];
}

function composePlaces(root: Document): BadgePlace[] {
  const chips = chipsOf(root).map((chip): BadgePlace => {
    const { element: box } = chip;
    const group = box.parentElement ?? box;
    return {
      person: personOf(`compose-${chip.role}`, chip),
      group,
      box,
      kind: 'chip',
      ground: box,
    };
  });
  return chips.length > 0 ? chips : linePlaces(root, composePeople(root));
}

/**
 * Skins without chips: the line of links under the recipients is free to its right, so the badges
 * stand there, in the order of the addresses, and nothing moves. Those that do not fit are left to
 * the sidebar.
 */
function linePlaces(root: Document, people: readonly Person[]): BadgePlace[] {
  const box = findFirst(root, at.links);
  if (!box) return [];
  const last = [...box.querySelectorAll('a')].filter(isVisible).at(-1);
  const end = (last ?? box).getBoundingClientRect();
  const free = box.getBoundingClientRect().right - (last ? end.right : end.left);
  const room = Math.max(0, Math.floor((free - 8) / (BADGE + 4)));
  return people
    .slice(0, room)
    .map((person) => ({ person, group: box, box, kind: 'chip', ground: box }));
}
