/** Longest text a reader looks at; signatures stand at the end, so the end is kept. */
export const TEXT_LIMIT = 6000;
/** Longest line a reader looks at: real signature lines are far shorter, and it bounds every pattern. */
export const LINE_LIMIT = 240;

/** Control and format characters: zero-width, soft hyphen, direction marks. Tabs and line ends stay. */
const INVISIBLE = /(?![\t\n])[\p{Cc}\p{Cf}]/gu;

/** One line of text as a person sees it: full-width forms folded, invisible and direction marks gone. */
export function cleanLine(text: string, limit = LINE_LIMIT): string {
  const folded = text.slice(0, limit).toWellFormed().normalize('NFKC').replace(INVISIBLE, '');
  return folded.replace(/\s+/g, ' ').trim();
}

/** Lines of a plain-text body. Runs of blanks stay: they part columns of a signature. */
export function cleanLines(text: string): string[] {
  const end = text.slice(-TEXT_LIMIT).toWellFormed().normalize('NFKC').slice(-TEXT_LIMIT);
  return end
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(INVISIBLE, '')
    .split('\n')
    .map((line) => line.slice(0, LINE_LIMIT).trimEnd());
}

/** At most `max` UTF-16 units, never ending in half a character. */
export function clip(text: string, max: number): string {
  return text.length <= max
    ? text
    : text
        .slice(0, max)
        .replace(/[\ud800-\udbff]$/, '')
        .trimEnd();
}

export type Script = 'hangul' | 'han' | 'kana' | 'latin' | 'other';

/** Writing of a name: kana beats Han (Japanese mixes both), Hangul beats both. */
export function scriptOf(text: string): Script {
  if (/\p{Script=Hangul}/u.test(text)) return 'hangul';
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'kana';
  if (/\p{Script=Han}/u.test(text)) return 'han';
  if (/\p{Script=Latin}/u.test(text)) return 'latin';
  return 'other';
}

const PLAIN = /^[\0-\x7f]*$/;

/** Lower-case letters and digits with accents removed: for comparing, never for showing. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .normalize('NFKC')
    .replace(/ß/g, 'ss')
    .replace(/ı/g, 'i')
    .replace(/[øö]/g, 'o')
    .replace(/æ/g, 'ae')
    .replace(/ł/g, 'l')
    .replace(/đ/g, 'd');
}

/** The words of a folded text. */
export const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
