import { findAll } from '../../dom/lookup';
import { isVisible } from '../../dom/visible';
import { type Shown, shownIn } from './person';
import * as at from './selectors';

/** Rows now shown; those of folded threads are in the table too, hidden. */
export const rowsOf = (root: Document): Element[] => findAll(root, at.row, isVisible);

/** The sender of a row, or the recipients where the folder holds own mail. */
export const peopleOf = (row: Element): Shown[] => shownIn(findAll(row, at.rowPeople, () => true));
