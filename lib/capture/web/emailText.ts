import { declaredEmail } from './values';

/** Addresses in running text, also spelled out to hide them from machines ("name [at] firm [dot] com"). */

export interface EmailInText {
  email: string;
  start: number;
  end: number;
}

const OPEN = '[\\[({<«]';
const CLOSE = '[\\])}>»]';
const AT_WORD =
  '(?:at|ät|aet|arroba|chiocciola|arobase|a\\.t|@|골뱅이|골뱅이표|アット|アットマーク)';
const DOT_WORD = '(?:dot|punkt|point|punto|ponto|d\\.o\\.t|\\.|점|닷|ドット|点)';
const BRACKETED_AT = `\\s{0,3}(?:${OPEN}\\s?${AT_WORD}\\s?${CLOSE}|[#_*-]at[#_*-])\\s{0,3}`;
/** Signs and words that can stand for "@". Words without brackets need a spelled dot or a label. */
const AT = new RegExp(`@|${BRACKETED_AT}|\\s(?:at|AT|At)\\s|\\s@\\s|\\s?골뱅이\\s?`, 'giu');
const MARKED_DOT = '\\s{0,2}[#_*-]dot[#_*-]\\s{0,2}';
const DOT = `(?:\\s{0,2}${OPEN}\\s?${DOT_WORD}\\s?${CLOSE}\\s{0,2}|${MARKED_DOT}|\\s(?:dot|DOT|Dot|punkt|PUNKT|point|punto)\\s|\\.)`;
const LOCAL_DOT = `(?:\\s{0,2}${OPEN}\\s?${DOT_WORD}\\s?${CLOSE}\\s{0,2}|${MARKED_DOT}|\\s(?:dot|DOT|punkt)\\s|\\.)`;
const LOCAL = new RegExp(
  `[\\p{L}\\p{N}](?:[\\p{L}\\p{N}_%+'-]{0,62})(?:${LOCAL_DOT}[\\p{L}\\p{N}_%+'-]{1,62}){0,4}$`,
  'u',
);
const DOMAIN = new RegExp(
  `^[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?(?:${DOT}[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?){1,5}`,
  'iu',
);
const DOTS = new RegExp(DOT, 'giu');
const LABEL =
  /(?:e-?mail|mail|contact|kontakt|courriel|correo|이메일|메일|邮箱|電子郵件|メール)(?:\s?(?:address|me|us|adresse|주소))?\s?[:：]?\s*$/iu;
/** "E-mailanna@firm.com": the label of a list, without a blank. */
const GLUED_LABEL = /^e-mail(?=\p{L})/iu;
/** Written only to be taken out by a person: "anna@NOSPAM.firm.com". */
const DECOY = /no-?spam|remove-?(?:this|me)|entfernen|delete-?this/i;

/** Words before "at" in sentences that tell of a place: "look at firm dot com", "find us at firm dot com". */
const SENTENCE_WORD =
  /^(?:look(?:s|ed|ing)?|see|visit(?:s|ed|ing)?|meet(?:s|ing)?|met|me|us|you|them|him|her|it|is|are|was|were|be|been|here|there|out|online|now|live|lives|site|website|page|shop|store|blog|news|more|available|found|find|hosted|based|located|work(?:s|ed|ing)?|read|check|buy|order|book|start(?:s|ed)?|arrive[sd]?|stay(?:s|ed)?|stop|join|register|apply|login|people|everyone|team|not|only|all|that|this|and|or)$/i;

/** Every address of a line, in order, in lower case. A doubtful one is left out. */
export function emailsInText(written: string): EmailInText[] {
  // Signs of East Asian keyboards, as wide as a letter; nothing moves.
  const line = written.replace(/[＠．]/g, (sign) => (sign === '＠' ? '@' : '.'));
  const found: EmailInText[] = [];
  let from = 0;
  for (const at of line.matchAll(AT)) {
    const before = line.slice(Math.max(from, at.index - 160), at.index);
    const local = LOCAL.exec(before)?.[0].replace(GLUED_LABEL, '');
    const after = line.slice(at.index + at[0].length, at.index + at[0].length + 300);
    const domain = at[0] === '@' ? wholeDomain(after) : DOMAIN.exec(after)?.[0];
    if (local === undefined || domain === undefined) continue;
    const prefix = before.slice(0, before.length - local.length);
    if (!isMeant(at[0], local, domain, prefix)) continue;
    const email = declaredEmail(`${plain(local)}@${plain(domain)}`);
    if (email === null || DECOY.test(email)) continue;
    const end = at.index + at[0].length + domain.length;
    found.push({ email, start: at.index - local.length, end });
    from = end;
  }
  return found;
}

/** "firm.com dot" ends where a plain address is complete: what follows belongs to the sentence. */
function wholeDomain(after: string): string | undefined {
  const domain = DOMAIN.exec(after)?.[0];
  return domain && (/^[^\s[\](){}<>]+\.\p{L}{2,}(?=\s\p{L})/u.exec(domain)?.[0] ?? domain);
}

const plain = (text: string): string => text.replace(DOTS, '.').replace(/\s+/g, '');

/** "name@firm.com" is an address by itself; "name at firm dot com" needs the spelled dot, "me at firm.com" a label. */
function isMeant(at: string, local: string, domain: string, prefix: string): boolean {
  if (at === '@') return true;
  const spelledDot = /\s(?:dot|punkt|point|punto)\s|[\])}>»]|[#_*-]dot[#_*-]/iu.test(domain);
  if (/[[({<«#_*]|골뱅이/u.test(at) || /^-at-$/i.test(at))
    return spelledDot || /\.\p{L}{2,}$/u.test(domain);
  return (
    (spelledDot && (LABEL.test(prefix) || !SENTENCE_WORD.test(local))) ||
    (LABEL.test(prefix) && /\.\p{L}{2,}$/u.test(domain)) ||
    (at === ' @ ' && /\p{L}[._]\p{L}/u.test(local))
  );
}
