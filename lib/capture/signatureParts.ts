/**
 * The phrases of one signature line: columns, "|", "·", "/" and dashes between blanks part them, and a name
 * followed by a comma or blank and a title ("Jihoon Park, Engineering Lead") is parted by the caller.
 */
export function signatureParts(line: string): string[] {
  return line
    .replace(/^[\s*_•▪■◆▶>-]+|[\s*_]+$/gu, '')
    .split(/\s*[|│¦‖•·∙⋅]\s*|\s+[/／–—@-]\s+|\t+|\s{2,}/u)
    .map((part) => part.replace(/^\*+|\*+$/g, '').trim())
    .filter(Boolean);
}
