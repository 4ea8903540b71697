import type { PageLine } from '../../schema/evidence';
import type { PersonName } from '../name';
import { scriptOf, wordsOf } from '../text';
import { commonAt, type Range, wider } from './lineBlocks';
import type { LinePerson } from './nameLine';

/** Lines of one entry of a list of people, and the line of their name. */
export interface Entry extends Range {
  at: number;
}

/** A longer block is a page's part, not an entry. */
const LONGEST = 12;
/** Lines below a name that belong to it where no block holds them together. */
const BELOW = 4;

/** A name for comparing within one page: its words in their order. */
export const nameKey = ({ name }: Pick<PersonName, 'name'>): string => wordsOf(name).join(' ');

/** The same person, or their name in another writing right below ("Ming Xu", "徐明"). */
const isSame = (one: LinePerson, other: LinePerson): boolean =>
  nameKey(one.name) === nameKey(other.name) ||
  scriptOf(one.name.name) !== scriptOf(other.name.name);

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
  const namesOthers = ({ from, to }: Range): boolean =>
    people.slice(from, to).some((person) => person && own && !isSame(own, person));
  let block: Range = { from: at, to: at + 1 };
  for (
    let next = wider(lines, block, LONGEST);
    next !== null && !namesOthers(next);
    next = wider(lines, block, LONGEST)
  )
    block = next;
  if (block.from < at || block.to > at + 1) return { at, ...block };
  const level = commonAt(lines, at + 1);
  // The next row of a table is another entry.
  if (level < commonAt(lines, at)) return { at, ...block };
  let to = at + 1;
  while (
    to < Math.min(lines.length, at + 1 + BELOW) &&
    people[to] === null &&
    lines[to]?.heading === 0 &&
    commonAt(lines, to) >= level
  )
    to += 1;
  return { at, from: at, to };
}
