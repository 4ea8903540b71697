import type { PageLine } from '../../schema/evidence';
import { scriptOf, wordsOf } from '../text';
import type { LinePerson } from './nameLine';

/** Lines of one entry of a list of people, and the line of their name. */
export interface Entry {
  at: number;
  from: number;
  /** Line after the last one. */
  to: number;
}

/** A longer block is a page's part, not an entry. */
const LONGEST = 12;
/** Lines below a name that belong to it where no block holds them together. */
const BELOW = 4;

export const nameKey = (person: LinePerson): string => wordsOf(person.name.name).join(' ');

/** The same person, or their name in another writing right below ("Ming Xu", "徐明"). */
const isSame = (one: LinePerson, other: LinePerson): boolean =>
  nameKey(one) === nameKey(other) || scriptOf(one.name.name) !== scriptOf(other.name.name);

/**
 * The largest block round a name that names nobody else, else what stands below it up to the next name or heading.
 * Looks at a bounded number of lines.
 */
export function entryAround(
  lines: readonly PageLine[],
  people: readonly (LinePerson | null)[],
  at: number,
): Entry {
  const own = people[at];
  const common = (line: number): number => (line > 0 ? (lines[line]?.common ?? -1) : -1);
  const others = (from: number, to: number): boolean =>
    people
      .slice(from, to)
      .some(
        (person) => person !== null && own !== undefined && own !== null && !isSame(own, person),
      );
  let [from, to] = [at, at + 1];
  for (;;) {
    const level = Math.max(common(from), common(to));
    let [start, end] = [from, to];
    while (level >= 0 && common(start) >= level && to - start <= LONGEST) start -= 1;
    while (level >= 0 && common(end) >= level && end - start <= LONGEST) end += 1;
    if (level < 0 || end - start > LONGEST || others(start, end)) break;
    [from, to] = [start, end];
  }
  if (from < at || to > at + 1) return { at, from, to };
  const level = common(at + 1);
  // The next row of a table is another entry.
  if (level < common(at)) return { at, from, to };
  while (
    to < Math.min(lines.length, at + 1 + BELOW) &&
    people[to] === null &&
    lines[to]?.heading === 0 &&
    common(to) >= level
  )
    to += 1;
  return { at, from, to };
}
