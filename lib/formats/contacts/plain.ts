/** Control characters other than tab and line end: no record needs them, and formats forbid them. */
const CONTROL = /(?![\t\n])\p{Cc}/gu;

/** A text as records hold it: one kind of line end, whole characters, no control characters, no outer blanks. */
export const plain = (text: string): string =>
  text.replace(/\r\n?/g, '\n').toWellFormed().replace(CONTROL, '').trim();

export const plainOrNull = (text: string | null | undefined): string | null =>
  plain(text ?? '') || null;

/** One line: blanks and line ends become single blanks. */
export const oneLine = (text: string | null | undefined): string | null =>
  plain(text ?? '').replace(/\s+/g, ' ') || null;
