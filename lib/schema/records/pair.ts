import type { Pair } from './merge';

/** The pair in its one form. */
export const pairOf = (one: string, other: string): Pair =>
  one < other ? [one, other] : [other, one];
export const pairKeyOf = ([first, second]: Readonly<Pair>): string => `${first} ${second}`;
