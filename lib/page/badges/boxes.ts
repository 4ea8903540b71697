import type { BadgePlace, Person } from '../../sites/contract';

/** Rows show at most this many badges; the rest stand in the hover. */
const ROW_LIMIT = 2;

/** All people whose badges share one box of the page. */
export interface Box {
  place: BadgePlace;
  refs: string[];
  /** How many hosts stand there. Told by the page alone, never by what the book knows. */
  slots: number;
}

/** Groups places by the box that receives the hosts; `leftOut` are own and never-log addresses. */
export function boxesOf(
  places: BadgePlace[],
  refOf: (person: Person) => string | null,
  leftOut: (ref: string) => boolean,
): Map<Element, Box> {
  const boxes = new Map<Element, Box>();
  for (const place of places) {
    const ref = refOf(place.person);
    if (!ref || leftOut(ref)) continue;
    const box = boxes.get(place.box);
    if (!box) boxes.set(place.box, { place, refs: [ref], slots: 1 });
    else if (!box.refs.includes(ref)) {
      box.refs.push(ref);
      box.slots = place.kind === 'row' ? Math.min(ROW_LIMIT, box.refs.length) : box.refs.length;
    }
  }
  return boxes;
}
