import { easternLegalForms } from '../schema/legalForms';
import { hasLegalForm, isOrganisationWord } from './companies';
import { namesDomain } from './companyDomain';
import { eastRanks } from './nameAffixes';
import { splitKorean } from './nameEastAsian';
import { joined } from './position';
import { departmentWord, isRegion, isTitle } from './titles';

/** Whether a phrase reads like a house of any kind, also without a legal form ("Seoul National University"). */
export const namesHouse = (text: string, domain: string | null): boolean =>
  isCompany(text, domain) || isOrganisationWord(text);

/** Whether a phrase names a company: by its legal form, or as `domain` does. */
export const isCompany = (text: string, domain: string | null): boolean =>
  text.length < 90 &&
  (hasLegalForm(text) ||
    (domain !== null && !/[@/]|www\.|\.\p{L}{2,}/u.test(text) && namesDomain(text, domain)));

// "Veleiro, S.A." is one name.
const COMMA = /\s?[,，、](?!\s?(?:S\.?A|S\.?L|Inc|Ltd|LLC|LLP|PLC|Lda|Ltda|Corp|Co|GmbH)\b)/i;

/** "蓝海物流" before "客服主管": an organisation by its last letters, written in one word. */
const isEasternHouse = (word: string): boolean =>
  /^[\p{Script=Han}\p{Script=Hangul}]{3,}$/u.test(word) && isOrganisationWord(word);

/** "星影株式会社 マーケティング部" → the company up to its legal form, and what follows it. */
function easternPieces(part: string): string[] {
  const words = part.split(' ');
  const at = words.findIndex((word) => easternLegalForms.some((form) => word.includes(form)));
  const [first = '', ...rest] = words;
  if (at < 0) return isEasternHouse(first) && rest.length > 0 ? [first, rest.join(' ')] : [part];
  const formAlone = at === 0 && easternLegalForms.some((form) => words[0] === form);
  const end = formAlone ? 2 : at + 1;
  return [words.slice(0, end).join(' '), words.slice(end).join(' ')].filter(Boolean);
}

const EASTERN_WORD = /^[\p{Script=Hangul}\p{Script=Han}\p{Script=Katakana}ー]{2,20}$/u;

/** "Head of Sales, Huaxin Trading Co." → both; "Director, Sales and Marketing" stays one title. */
function commaPieces(part: string, domain: string | null): string[] {
  const [head = '', ...rest] = part.split(COMMA).map((piece) => piece.trim());
  const tail = rest.join(', ');
  // "Ammann Feinmechanik AG, Seestrasse 120, 8610 Uster"
  if (hasLegalForm(head) && /\d/.test(tail)) return [head, tail];
  if (tail === '' || hasLegalForm(head)) return easternPieces(part);
  const organisation = isOrganisationWord(tail) && !departmentWord(tail);
  if (isCompany(tail, domain) || organisation) return [head, tail];
  // "Product Manager, 블루오르카": a firm in its own writing.
  if (isTitle(head) && /^\p{Script=Latin}/u.test(head) && EASTERN_WORD.test(tail))
    return departmentWord(tail) || isTitle(tail) ? [part] : [head, tail];
  const ofDepartment =
    isTitle(tail) ||
    departmentWord(tail) ||
    isRegion(tail) ||
    /[^\p{Script=Latin}\s.'&-]/u.test(tail);
  return isTitle(head) && !ofDepartment ? [head] : [part];
}

/** "과장 드림": respectfully yours, behind the rank or the name. */
const CLOSING = /(?:^|\s+)(?:드림|올림|배상|拜上|敬上)$/u;

/** "營業部經理 Sales Manager": one title in two writings. */
const TWO_WRITINGS =
  /^([\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}ー\s]{2,40}?)\s(\p{Script=Latin}[\p{Script=Latin}\s&.-]{2,60})$/u;

/** "영업1팀 김민준 팀장": the name between department and rank is nobody's title. */
function aroundName(part: string): string[] | null {
  const words = part.split(' ');
  const rank = words.at(-1) ?? '';
  const name = words.at(-2) ?? '';
  if (words.length < 3 || !eastRanks.has(rank) || splitKorean(name) === null) return null;
  return isTitle(name) ? null : [words.slice(0, -2).join(' '), rank];
}

/**
 * A phrase of somebody's card or signature cut where their title and their company meet: "Head of Sales, Acme GmbH",
 * "Leiter Einkauf bei der Meier GmbH", "(주)한빛 영업부 과장". One piece where it says one thing. `domain` is their
 * company's, which tells its name where no legal form does.
 */
export function titleAndCompany(phrase: string, domain: string | null): string[] {
  const part = phrase.replace(CLOSING, '');
  if (part === '') return [];
  const both = TWO_WRITINGS.exec(part);
  if (both?.[1] && both[2] && isTitle(both[1]) && isTitle(both[2])) return [both[1], both[2]];
  const at = joined(part);
  if (at && isTitle(at.title)) return [at.title, at.company];
  return aroundName(part) ?? commaPieces(part, domain);
}
