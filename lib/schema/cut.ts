import * as z from 'zod/mini';
import { REF_LIMIT } from './ref';

/*
 * A page is what anybody writes to the rep. One endless name, subject or list in it is cut, where it stands
 * in a message from a page: refused, it would leave everybody else on that page unread.
 */

/** A text from a page, its first `max` characters. */
export const cutText = (max: number) =>
  z.string().check(z.overwrite((text) => text.slice(0, max).toWellFormed()));

/** A list from a page, its first `max` items. */
export const cutList = <Item extends z.ZodMiniType>(item: Item, max: number) =>
  z.array(item).check(z.overwrite((items) => items.slice(0, max)));

/** References from a page; one that is too long names nobody, for cut it might name somebody else. */
export const cutRefs = (max: number) =>
  z
    .array(z.string())
    .check(z.overwrite((refs) => refs.filter(({ length }) => isRefLength(length)).slice(0, max)));

const isRefLength = (length: number): boolean => length > 0 && length <= REF_LIMIT;
