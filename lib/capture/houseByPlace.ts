import { eastRanks } from './nameAffixes';
import { afterName, titleBeforeName } from './nameAgreement';
import { departmentWord, titleWord } from './titles';

/** Heads of a firm have no team beside their title: what stands there is the firm ("모아모아 | 대표이사"). */
const HEAD =
  /^(?:대표(?:이사)?|회장|CEO|代表取締役(?:社長)?|代表|社長|总经理|總經理|董事长|董事長)$/u;
const EASTERN_WORD =
  /^[\p{Script=Hangul}\p{Script=Han}\p{Script=Katakana}][\p{Script=Hangul}\p{Script=Han}\p{Script=Katakana}ー・]{2,19}$/u;

const isHouse = (word: string): boolean =>
  EASTERN_WORD.test(word) && !titleWord(word) && !departmentWord(word);

/** "동아일렉 남기철 부장", "대선파이프 영업2부 홍서준 과장": firm, team, name and rank in one line. */
function beforeName(part: string, sender: string, email: string): string | null {
  const [before = '', named = ''] = titleBeforeName(part, sender, email) ?? [];
  if (!eastRanks.has(afterName(named, sender, email) ?? '')) return null;
  const [house = '', ...teams] = before.split(' ');
  return isHouse(house) && teams.length < 3 && teams.every(departmentWord) ? house : null;
}

/** A company told by nothing but its place in a line of an eastern signature; null when there is none. */
export function houseByPlace(
  lines: readonly string[][],
  sender: string,
  email: string,
): string | null {
  for (const line of lines) {
    const [one = '', other = '', ...more] = line;
    const beside = HEAD.test(other) ? one : HEAD.test(one) ? other : '';
    if (more.length === 0 && isHouse(beside) && afterName(beside, sender, email) === null)
      return beside;
    const before = beforeName(one, sender, email);
    if (before !== null) return before;
  }
  return null;
}
