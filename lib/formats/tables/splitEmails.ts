/** Addresses of one cell, however they are parted; blanks part them only where every piece is one. */
export const splitEmails = (cell: string): string[] =>
  cell
    .split(/:::|[;,|\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .flatMap((part) => {
      const words = part.split(/\s+/);
      return words.every((word) => /^[^<>]+@[^<>]+$/.test(word)) ? words : [part];
    });
