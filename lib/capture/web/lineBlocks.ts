import type { PageLine } from '../../schema/evidence';

/** Lines of a page that follow each other. */
export interface Range {
  from: number;
  /** Line after the last one. */
  to: number;
}

/** Depth of the block that joins a line with the one before; −1 where nothing does. */
export const commonAt = (lines: readonly PageLine[], at: number): number =>
  at > 0 ? (lines[at]?.common ?? -1) : -1;

/** The next larger block round some lines; null at its end and where it has more than `longest` lines. */
export function wider(
  lines: readonly PageLine[],
  { from, to }: Range,
  longest: number,
): Range | null {
  const level = Math.max(commonAt(lines, from), commonAt(lines, to));
  if (level < 0) return null;
  let [start, end] = [from, to];
  while (commonAt(lines, start) >= level && to - start <= longest) start -= 1;
  while (commonAt(lines, end) >= level && end - start <= longest) end += 1;
  return end - start > longest ? null : { from: start, to: end };
}
