/** Excel takes a file for UTF-8 when it begins with this mark. */
export const BOM = '\uFEFF';

const needsQuotes = (cell: string): boolean => /[",;\t\r\n]|^\s|\s$/.test(cell);

/** One row (RFC 4180): commas, quotes where needed, CRLF. */
export const csvLine = (cells: readonly string[]): string =>
  `${cells.map((cell) => (needsQuotes(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\r\n`;

/** 1, 2 … as many as the longest list needs. */
export const numbersTo = (count: number): number[] =>
  Array.from({ length: count }, (_, at) => at + 1);
