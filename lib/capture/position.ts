import { easternLegalForms } from '../schema/legalForms';
import { hasLegalForm } from './companies';
import { cleanLine, fold } from './text';
import { titleWord } from './titles';

/** Where somebody works and as what, read from a line of theirs, and how sure that is (0 to 1). */
export interface Position {
  title: string;
  company: string;
  confidence: number;
}

/** The line says itself that it is about the present. */
const SAID = 0.8;
/** A headline is what people call themselves: it may be old, or a wish. */
const GUESSED = 0.5;

/** Parts of a headline: "Hydraulics | Buyer at Tarnholt". */
const PARTS = /\s*[|¦•·]\s*|\s+(?:[–—-]|\/\/?)\s+/u;
/** "Buyer at Tarnholt", "Buyer @Tarnholt", "Einkauf bei Tarnholt", "Acheteur chez Tarnholt". */
const AT = /\s+(?:at|bei(?:\s+de[rmn])?|beim|chez|presso|bij|hos)\s+|\s+@\s*/iu;
/** Words that part a title as often as a title from a company: only a legal form after them tells. */
const OF = /\s+(?:de|da|do|di|von|van|en|em|na|of)\s+|\s*[,，]\s*/iu;

/** Somebody who was, will be or would like to be something, is taught there, or speaks of something else. */
const NOT_NOW =
  /^future\b|\b(?:ex|former|formerly|previous|previously|past|retired|ehemal[a-z]*|ancien|ancienne|antigo|antiga|aspiring|incoming|upcoming|seeking|looking|searching|hiring|candidate|alumn[a-z]+|student|studentin|etudiante?|graduate|open to)\b|\b(?:i|we|my|our|you|your|me|helping)\b/;
/** What stands after "at" and is no company: "Leader at heart", "Founder at a stealth startup". */
const NO_COMPANY =
  /^(?:an?|the|my|various|several|multiple|your|our|heart|home|large|scale|work|sea|night|least|all|stealth|startups?|freelance|self|independent|confidential)\b/i;
/** "Tarnholt, Inc." is one name. */
const AFTER_NAME =
  /\s*[,，;](?!\s*(?:inc|ltd|llc|llp|plc|lda|ltda|corp|co|gmbh|s\.?a|s\.?l)\b).*$/iu;

/**
 * Title and company of a search result. `current` is its line about the present ("Current: Buyer at Tarnholt",
 * "현재: 한빛의 구매팀장"), `headline` what the person calls themselves. Null where a reader could doubt which is which.
 */
export function readPosition(headline: string | null, current: string | null): Position | null {
  const now = /^[^:：]{1,20}[:：]\s*(.+)$/u.exec(line(current))?.[1];
  const said = now === undefined ? null : (joined(now) ?? possessive(now) ?? eastern(now));
  if (said) return { ...said, confidence: SAID };
  const parts = line(headline).split(PARTS);
  // Two places of work: which of them is meant nobody can tell.
  if (parts.filter((part) => AT.test(part)).length > 1) return null;
  for (const part of parts) {
    const found = joined(part) ?? byForm(part) ?? eastern(part);
    if (found && isHeld(part, found.title)) return { ...found, confidence: GUESSED };
  }
  return null;
}

export type Pair = Pick<Position, 'title' | 'company'>;

const line = (text: string | null): string => (text === null ? '' : cleanLine(text));

const isHeld = (part: string, title: string): boolean =>
  titleWord(title) && title.split(' ').length < 9 && !NOT_NOW.test(fold(part));

/** Title and company of a phrase with one "at" or its like between them ("Buyer at Tarnholt"); null for any other. */
export function joined(text: string): Pair | null {
  const [title = '', company = '', ...more] = text.split(AT);
  return more.length > 0 ? null : pair(title, company);
}

/** "Directeur des achats de Velloria SAS": from the last such word that leaves a legal form behind it alone. */
function byForm(text: string): Pair | null {
  const [title = '', company = '', ...more] = text.split(OF);
  if (!hasLegalForm(company) || hasLegalForm(title) || more.length > 0) return null;
  return pair(title, company);
}

/** "Fjordmalt AS의 구매 책임자", "株式会社星影の営業部長", once only. */
function possessive(text: string): Pair | null {
  const [company = '', title = '', ...more] = text.split(/(?<=\S)의\s+|(?<=\S)の/u);
  return more.length > 0 ? null : pair(title, company);
}

/** "澄川机械有限公司 采购经理", "㈜한빛소프트 구매팀장", "구매팀장, 한빛소프트(주)": the legal form tells. */
function eastern(text: string): Pair | null {
  const words = text.split(/[\s,，]+/u);
  const at = words.findIndex((word) => easternLegalForms.some((form) => word.includes(form)));
  if (at < 0) return null;
  // A form that stands alone belongs to the word after it, or at the end to the one before.
  const alone = easternLegalForms.some((form) => words[at] === form);
  const from = alone && at === words.length - 1 && at > 0 ? at - 1 : at;
  const to = alone && from === at ? at + 2 : at + 1;
  const [before, after] = [words.slice(0, from), words.slice(to)];
  if (before.length > 0 === after.length > 0) return null;
  const title = [...before, ...after].join(' ');
  return titleWord(title) ? pair(title, words.slice(from, to).join(' ')) : null;
}

/** A company begins like a name: a capital, a digit, a letter without case, or a capital soon after (eBay). */
const isName = (text: string): boolean =>
  /^(?:[^\p{Ll}\s]|\p{Ll}+\p{Lu}|[\w-]+\.\p{Ll}{2,}$)/u.test(text);

function pair(title: string, company: string): Pair | null {
  const name = company.replace(AFTER_NAME, '').replace(/[^\p{L}\p{N}.)]+$/u, '');
  const held = title.replace(/^[^\p{L}\p{N}(]+|[^\p{L}\p{N}.)]+$/gu, '');
  if (!/\p{L}{2}/u.test(held) || held.length > 120 || !/\p{L}/u.test(name)) return null;
  if (name.length > 100 || name.split(' ').length > 9) return null;
  return isName(name) && !NO_COMPANY.test(name) ? { title: held, company: name } : null;
}
