import { findAll } from '../../dom/lookup';
import { isVisible } from '../../dom/visible';
import type { Party } from '../contract';
import { lastOfEach, partyOf } from './person';
import * as at from './selectors';

/** A person with the element that shows them. */
export interface Shown extends Party {
  element: Element;
}

/** The rows now shown, without tables inside mails or windows for writing. */
export function rowsOf(root: Document): Element[] {
  return findAll(
    root,
    at.row,
    (row) =>
      row.querySelector(at.ROW_SIGNS) !== null &&
      row.closest(`${at.WRITING}, [data-message-id], [role="dialog"]`) === null &&
      isVisible(row),
  );
}

/** The correspondents of a row, each once. */
export function sendersOf(row: Element): Shown[] {
  const labels = (row.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean);
  const spoken = (element: Element) =>
    element.closest('.afn') !== null ||
    labels.some((id) => element.closest(`[id="${CSS.escape(id)}"]`));
  for (const keep of [(element: Element) => !spoken(element), () => true]) {
    const people = shownIn(findAll(row, at.rowSender, keep));
    if (people.length > 0) return lastOfEach(people);
  }
  return [];
}

/** People of the elements that stand for one; wrappers and commas fall out. */
export function shownIn(elements: readonly Element[]): Shown[] {
  return elements.flatMap((element) => {
    const party = partyOf(element);
    return party ? [{ ...party, element }] : [];
  });
}
