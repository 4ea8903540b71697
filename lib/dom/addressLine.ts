const ADDRESS = /[^\s<>()[\]"',;:]+@[^\s<>()[\]"',;:]+\.[^\s<>()[\]"',;:.]+/gu;
/** A quoted or plain name before `<address>`, or an address alone. */
const PARTY = /(?:"((?:[^"\\]|\\.)*)"|([^",;<>]*))\s*<([^<>]+)>|([^\s,;<>"]+@[^\s,;<>"]+)/g;

/** All addresses written in a text, lower-case, in order. */
export const addressesIn = (text: string): string[] =>
  (text.match(ADDRESS) ?? []).map((address) => address.toLowerCase());

/** The first address written in a text, lower-case, or null. */
export const addressIn = (text: string): string | null => addressesIn(text)[0] ?? null;

/** People of a header line: `Name <a@b>, "Last, First" <c@d>, e@f`; unfinished addresses are left out. */
export function partiesInLine(line: string): { name: string | null; email: string }[] {
  return [...line.matchAll(PARTY)].flatMap(([, quoted, plain, inBrackets, bare]) => {
    const email = addressIn(inBrackets ?? bare ?? '');
    if (email === null) return [];
    const name = (quoted?.replace(/\\(.)/g, '$1') ?? plain ?? '').trim();
    return [{ name: name || null, email }];
  });
}
