import { findFirst, type Ways } from '../../dom/lookup';
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
  const rows = rowsOf(root);
  const standing = standings(rows);
  return [
    ...rows.flatMap((row) => peopleOf(row).flatMap((one) => rowPlace(row, one, standing))),
    ...(inner ? headerPlaces(inner) : []),
  ];
}

/** The end of the line of names, over a long name: all badges of a list stand in one column. */
function rowPlace(
  row: Element,
  one: Shown,
  standing: (row: Element, names: Element) => Standing,
): BadgePlace[] {
  const names = findFirst(row, at.rowNames, (some) => some.contains(one.element));
  if (!names) return [];
  const person = personOf('row', one);
  return [{ person, group: row, kind: 'row', ground: row, ...standing(row, names) }];
}

/** What a row's badge stands in, over which line and how far from its end. */
type Standing = Pick<BadgePlace, 'box' | 'align' | 'line' | 'inset'>;

/**
 * The lines are asked once per list: its rows are all alike. Where the cell is a flex row that wraps, the
 * names grow into the room of the date while the row is pointed at: the badge stands in the cell then,
 * whose end does not move, beside the date.
 */
function standings(rows: readonly Element[]): (row: Element, names: Element) => Standing {
  const lineOf = lines();
  const dateOf = dates(rows);
  let wrapped: number | null | undefined;
  return (row, names) => {
    const cell = names.parentElement ?? row;
    if (wrapped === undefined) wrapped = wrappedLine(cell, names);
    return wrapped === null
      ? { box: names, align: 'over', line: lineOf(names), inset: overlap(row, names) }
      : { box: cell, align: 'line', line: wrapped, inset: Math.ceil(dateOf(row)) + 4 };
  };
}

/** Twice the way up from the cell's end to the middle of the line of names; null in other cells. */
function wrappedLine(cell: Element, names: Element): number | null {
  const { display, paddingBottom } = getComputedStyle(cell);
  if (display !== 'flex') return null;
  const { top, height } = names.getBoundingClientRect();
  const bottom = cell.getBoundingClientRect().bottom - Number.parseFloat(paddingBottom);
  return Math.round(2 * (bottom - top - height / 2));
}

/** Width of a row's date; of the widest one where it is hidden just now, because the row is pointed at. */
function dates(rows: readonly Element[]): (row: Element) => number {
  const widthOf = (row: Element, ways: Ways): number =>
    findFirst(row, ways, () => true)?.getBoundingClientRect().width ?? 0;
  const widest = (): number => Math.max(0, ...rows.map((row) => widthOf(row, at.rowDate)));
  return (row) => widthOf(row, at.rowDate) || Math.max(widest(), widthOf(row, at.rowSize));
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
