import { departmentWord, isRegion, isTitle } from './titles';

const DASHES = [' - ', ' – ', ' — '];

/** "Head - Procurement" is one title, however it is punctuated. */
function withDepartments(pieces: readonly string[], line: string): string[] {
  const joined: string[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    const whole = DASHES.map((dash) => `${before}${dash}${piece}`).find((one) =>
      line.includes(one),
    );
    const belongs = before !== undefined && (departmentWord(piece) || isRegion(piece));
    if (whole !== undefined && belongs && isTitle(before)) joined[joined.length - 1] = whole;
    else joined.push(piece);
  }
  return joined;
}

/** "Regional Sales Manager 400 Mill Street": a column as wide as its longest line leaves one blank. */
const BEFORE_STREET =
  /(?<=\p{L}{3})\s(?=\d{1,5}\s\p{Lu}[\p{L}.' ]{1,30}\b(?:Street|Road|Avenue|Lane|Drive|Boulevard|Way)\b)/u;

/**
 * The phrases of one signature line: columns, "|", "·", "/" and dashes between blanks part them, and a name
 * followed by a comma or blank and a title ("Jihoon Park, Engineering Lead") is parted by the caller.
 */
export function signatureParts(line: string): string[] {
  const pieces = line
    .replace(/^[\s*_•▪■◆▶>-]+|[\s*_–—-]+$/gu, '')
    .split(/\s*[|│¦‖•·∙⋅]\s*|\s+[/／–—@-]\s+|\t+|\s{2,}/u)
    .flatMap((part) => part.split(BEFORE_STREET))
    .map((part) => part.replace(/^\*+|\*+$/g, '').trim())
    .filter(Boolean);
  return withDepartments(pieces, line);
}
