/**
 * Spreadsheets take a cell that begins with one of these for a formula. A leading apostrophe makes it a
 * text; further apostrophes are part of the text, so that guarding can always be undone.
 */
const FORMULA = /^'*[=+\-@\t\r]/;
const GUARDED = /^'+[=+\-@\t\r]/;

/** A cell no spreadsheet will calculate. */
export const guard = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);

/** The text of a cell as it was before `guard`. */
export const unguard = (cell: string): string => (GUARDED.test(cell) ? cell.slice(1) : cell);
