/**
 * Spreadsheets take a cell that begins with one of these for a formula. A leading apostrophe makes it a
 * text; further apostrophes are part of the text, so that guarding can always be undone. A semicolon, a tab
 * or a line end begins a cell as well where the file is opened with another separator than it was written with.
 */
const FORMULA = /(?<=^|[;\t\r\n])(?='*[=+\-@\t\r])/g;
const GUARDED = /(?<=^|[;\t\r\n])'(?='*[=+\-@\t\r])/g;

/** A cell no spreadsheet will calculate. */
export const guard = (cell: string): string => cell.replace(FORMULA, "'");

/** The text of a cell as it was before `guard`. */
export const unguard = (cell: string): string => cell.replace(GUARDED, '');
