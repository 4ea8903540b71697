/** ISO 8859-1 from U+00C0 by the names HTML gives them, in order. */
const LATIN =
  `Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute
  Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil
  egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc
  uuml yacute thorn yuml`.split(/\s+/);
const NAMED: ReadonlyMap<string, string> = new Map([
  ...LATIN.map((name, at) => [name, String.fromCodePoint(0xc0 + at)] as const),
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['ndash', '–'],
  ['mdash', '—'],
  ['rsquo', '’'],
  ['lsquo', '‘'],
  ['rdquo', '”'],
  ['ldquo', '“'],
]);

function numbered(code: number): string | null {
  const surrogate = code >= 0xd800 && code <= 0xdfff;
  return code > 0x1f && code <= 0x10ffff && !surrogate ? String.fromCodePoint(code) : null;
}

/**
 * Text of which a page escaped signs for HTML where it need not ("Sean O&#039;Brien" in a script). Once only, and names
 * it does not know stay as they are.
 */
export const plainText = (text: string): string =>
  text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{2,8}));/gi, (whole, hex, decimal, name) => {
    if (hex !== undefined) return numbered(Number.parseInt(hex, 16)) ?? whole;
    if (decimal !== undefined) return numbered(Number(decimal)) ?? whole;
    return NAMED.get(name) ?? whole;
  });
