/** Longer than all the addresses a person can have: no list of them. */
const LONGEST = 8000;

/** Addresses of one cell, however they are parted; blanks part them only where every piece is one. */
export function splitEmails(cell: string): string[] {
  if (cell.length > LONGEST) return [cell];
  return cell
    .split(/:::|[;,|\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .flatMap((part) => {
      const words = part.split(/\s+/);
      return words.every((word) => word.includes('@') && !/[<>]/.test(word)) ? words : [part];
    });
}
