import { departmentWord, isTitle } from './titles';

/** "Head - Procurement" is one title, however it is punctuated. */
function withDepartments(pieces: readonly string[], line: string): string[] {
  const joined: string[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    const whole = `${before} - ${piece}`;
    const belongs = before !== undefined && line.includes(whole) && departmentWord(piece);
    if (belongs && isTitle(before)) joined[joined.length - 1] = whole;
    else joined.push(piece);
  }
  return joined;
}

/**
 * The phrases of one signature line: columns, "|", "·", "/" and dashes between blanks part them, and a name
 * followed by a comma or blank and a title ("Jihoon Park, Engineering Lead") is parted by the caller.
 */
export function signatureParts(line: string): string[] {
  const pieces = line
    .replace(/^[\s*_•▪■◆▶>-]+|[\s*_]+$/gu, '')
    .split(/\s*[|│¦‖•·∙⋅]\s*|\s+[/／–—@-]\s+|\t+|\s{2,}/u)
    .map((part) => part.replace(/^\*+|\*+$/g, '').trim())
    .filter(Boolean);
  return withDepartments(pieces, line);
}
