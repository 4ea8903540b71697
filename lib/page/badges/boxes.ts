import type { BadgePlace } from '../../sites/contract';

/** Rows show at most this many badges; the rest stand in the hover. */
const ROW_LIMIT = 2;

/** All people whose badges share one box of the page. */
export interface Box {
  place: BadgePlace;
  emails: string[];
  /** How many hosts stand there. Told by the page alone, never by what the book knows. */
  slots: number;
}

/** Groups places by the box that receives the hosts; `left out` are own and never-log addresses. */
export function boxesOf(
  places: BadgePlace[],
  leftOut: (email: string) => boolean,
): Map<Element, Box> {
  const boxes = new Map<Element, Box>();
  for (const place of places) {
    const email = place.person.email;
    if (!email || leftOut(email)) continue;
    const box = boxes.get(place.box);
    if (!box) boxes.set(place.box, { place, emails: [email], slots: 1 });
    else if (!box.emails.includes(email)) {
      box.emails.push(email);
      box.slots = place.kind === 'row' ? Math.min(ROW_LIMIT, box.emails.length) : box.emails.length;
    }
  }
  return boxes;
}
