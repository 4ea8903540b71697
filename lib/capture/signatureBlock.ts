import { hasLegalForm } from './companies';
import { eastRanks } from './nameAffixes';
import { ownLines } from './quoted';
import {
  ADVERTISEMENT,
  CLOSINGS,
  DISCLAIMERS,
  FOOTER,
  LIST_FOOTER,
  REGISTER,
} from './signatureWords';
import { cleanLines, scriptOf, wordsOf } from './text';
import { departmentWord, titleWord } from './titles';

const DELIMITER =
  /^\s?(?:--|—|–|_{2,}|-{3,}|={3,}|\*{3,}|—{2,}|―{2,}|─{2,}|━{2,}|ー{3,}|\+-{3,}\+?|[┏┌╔┗└╚├┣][━─═]{2,}[┓┐╗┛┘╝┤┫]?)\s*$/u;
/** A longer block is text, not a signature. */
const MAX_LINES = 16;

const isBlank = (line: string): boolean => line.trim() === '';

function withoutFooter(lines: readonly string[]): string[] {
  const kept: string[] = [];
  for (const line of lines) {
    const text = line.trim().replace(/^[*_]+|[*_]+$/g, '');
    if (FOOTER.test(text) || LIST_FOOTER.test(text) || DISCLAIMERS.some((one) => one.test(text)))
      break;
    if (ADVERTISEMENT.test(text)) break;
    if (!REGISTER.test(text)) kept.push(line);
  }
  return kept;
}

const isEnd = (line: string): boolean => {
  const text = line.trim();
  return text.length < 60 && CLOSINGS.some((closing) => closing.test(text));
};

interface Sender {
  /** Spellings of the name, folded, by which a signature may open. */
  names: string[];
  /** First word of the name; it counts only as a whole line. */
  given: string;
  email: string;
}

const EAST_LETTER = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]/u;
const EASTERN = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}々ー]+$/u;
/** A whole signature on one line: the name, then phrases set apart. */
const IN_ONE_LINE = /^[^|│•·]{2,60}[|│•·].*[|│•·]/u;

const opensWith = (line: string, { names, given }: Sender): boolean => {
  const words = wordsOf(line);
  const start = words.join(' ');
  const short = line.trim().length < 90 || IN_ONE_LINE.test(line.trim());
  // "松本 彩" of "松本彩": eastern names are written with and without a blank.
  const tight = `${words.slice(0, 2).join('')} ${words.slice(2).join(' ')}`;
  const opens = (name: string): boolean =>
    start.startsWith(name) || (EASTERN.test(name) && tight.startsWith(name));
  return short && (start === given || names.some(opens));
};

/** "대선파이프 영업2부 홍서준 과장", "部長代理 小林 直樹": firm, team or title before the name, on its line. */
const holdsName = (line: string, { names }: Sender): boolean => {
  const text = line.trim();
  if (text.length > 60 || /[.!?。！？]$|[@:：]/u.test(text)) return false;
  const words = wordsOf(text);
  return words.some((_, at) => {
    const before = words.slice(0, at).join(' ');
    const tight = [words[at], words.slice(at, at + 2).join('')];
    const named = names.some((name) => EASTERN.test(name) && tight.includes(name));
    const ranked = [words[at + 1], words[at + 2]].some((word) => eastRanks.has(word ?? ''));
    const told = titleWord(before) || departmentWord(before) || hasLegalForm(before);
    return named && at > 0 && (told || (ranked && at < 3 && words.length < at + 4));
  });
};

function senderOf(name: string, email: string): Sender {
  const words = wordsOf(name);
  const latin = words.filter((word) => scriptOf(word) === 'latin');
  const eastern = words.filter((word) => EASTERN.test(word));
  const lists = latin.length > 1 && eastern.length > 0 ? [words, latin, eastern] : [words];
  const all = lists.flatMap((list) => [
    list.join(' '),
    [...list].reverse().join(' '),
    list.join(''),
  ]);
  const [given = ''] = words;
  const names = all.filter((spelling) => spelling.length > 1);
  return { names, given: given.length > 1 ? given : '\n', email: email.toLowerCase() };
}

/** Where signatures can begin, the likeliest first: after "-- ", after a closing, at the sender's name. */
function starts(lines: readonly string[], sender: Sender): number[] {
  const from = Math.max(0, lines.length - 3 * MAX_LINES);
  const places: { at: number; rank: number }[] = [];
  for (let at = lines.length - 1; at >= from; at--) {
    const line = lines[at] ?? '';
    if (DELIMITER.test(line)) places.push({ at: at + 1, rank: 0 });
    // 드림 and 올림 ("from") stand on the name's own line.
    else if (isEnd(line))
      places.push({ at: at + (/(드림|올림)[\s.]*$/u.test(line) ? 0 : 1), rank: 1 });
    else if (at > from && (opensWith(line, sender) || holdsName(line, sender)))
      places.push({ at, rank: 2 });
  }
  const end = lines.findLastIndex((line) => line.trim() !== '') + 1;
  const last = lines.slice(0, end).findLastIndex((line) => line.trim() === '') + 1;
  const tail = lines.slice(last);
  if (sender.email !== '' && tail.some((line) => line.toLowerCase().includes(sender.email))) {
    places.push({ at: last, rank: 3 });
  }
  return places.sort((one, other) => one.rank - other.rank).map(({ at }) => at);
}

/** A rule inside a signature parts name and numbers: begin at the closing or name shortly above it. */
function reachUp(lines: readonly string[], start: number, sender: Sender): number {
  for (let at = start - 1; at >= Math.max(0, start - 7); at--) {
    const line = (lines[at] ?? '').trim();
    if (line.length > 70) return start;
    if (opensWith(line, sender)) return houseAbove(lines, at);
    if (isEnd(line)) return at + 1;
  }
  return houseAbove(lines, start);
}

/** Japanese cards name the firm and the team right above the name. */
function houseAbove(lines: readonly string[], start: number): number {
  for (let at = start - 1; at >= Math.max(0, start - 3); at--) {
    const line = (lines[at] ?? '').trim();
    if (!EAST_LETTER.test(line) || line.length > 40 || /[。.!！?？、,]/u.test(line)) return at + 1;
    if (isEnd(line) || !(hasLegalForm(line) || departmentWord(line) || titleWord(line)))
      return at + 1;
  }
  return Math.max(0, start - 3);
}

/** The lines of a plain-text message that its sender wrote, without quoted replies. */
export const linesOfSender = (text: string): string[] => ownLines(cleanLines(text));

/**
 * The lines of the signature at the end of a message's own lines, without disclaimers, register lines and "Sent from
 * my …"; empty when no signature can be told apart from the text.
 */
export function signatureLines(
  own: readonly string[],
  senderName: string,
  email: string,
): string[] {
  const sender = senderOf(senderName, email);
  for (const start of starts(own, sender)) {
    if (content(own.slice(start)).length === 0) continue;
    const block = content(own.slice(reachUp(own, start, sender)));
    if (block.length > 0 && block.length <= MAX_LINES) return block;
  }
  return [];
}

/** The last own lines of a message, in which its signature can stand. */
export const tailOf = (own: readonly string[]): string[] => own.slice(-2 * MAX_LINES);

const content = (lines: readonly string[]): string[] =>
  withoutFooter(lines).filter((line) => !isBlank(line) && !DELIMITER.test(line));
