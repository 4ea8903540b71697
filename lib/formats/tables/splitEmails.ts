/** Longer than all the addresses a person can have: no list of them. */
const LONGEST = 8000;

/** "Doe, Jane <jane@a.example>" is one: what has no address of its own belongs to the name behind it. */
function joinNames(parts: readonly string[]): string[] {
  const joined: string[] = [];
  let before = '';
  for (const part of parts.map((one) => one.trim()).filter(Boolean)) {
    const whole = before === '' ? part : `${before}, ${part}`;
    before = '';
    if (!part.includes('@')) before = whole;
    else if (part.includes('<')) joined.push(whole);
    else joined.push(...(whole === part ? [] : [whole.slice(0, -part.length - 2)]), part);
  }
  return before === '' ? joined : [...joined, before];
}

/** Addresses of one cell, however they are parted; blanks part them only where every piece is one. */
export function splitEmails(cell: string): string[] {
  if (cell.length > LONGEST) return [cell];
  return joinNames(cell.split(/:::|[;,|\n]/)).flatMap((part) => {
    const words = part.split(/\s+/);
    return words.every((word) => word.includes('@') && !/[<>]/.test(word)) ? words : [part];
  });
}
