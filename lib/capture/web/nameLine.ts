import { hasLegalForm, isOrganisationWord } from '../companies';
import { isRoleMailbox } from '../mailbox';
import { type PersonName, splitName } from '../name';
import { particles } from '../nameAffixes';
import { spellings } from '../nameOrder';
import { signatureParts } from '../signatureParts';
import { fold, scriptOf, wordsOf } from '../text';
import { titleWord } from '../titles';
import { isPageWord, namesThing } from './pageWords';

const WESTERN_WORD = /^(?:\p{Lu}[\p{L}'’-]*\.?|\p{Lu}\.(?:-?\p{Lu}\.)*)$/u;

/** What a line says of a person: their name, text behind it ("Jane Doe, CEO") and a profession before it. */
export interface LinePerson {
  name: PersonName;
  rest: string;
  /** "Rechtsanwalt" of "Rechtsanwalt Jonas Weiß"; null without one. */
  before: string | null;
}

/**
 * The person named by a line or link of a page: the line's first phrase reads like a whole name, given and family.
 * Null for headings, titles, firms, subjects and anything doubtful.
 */
export function personOfLine(line: string): LinePerson | null {
  if (line.length > 160) return null;
  const [first = '', ...others] = signatureParts(line.replace(LABEL, ''));
  const told = first.replace(NICKNAME, ' ').replace(ORNAMENT, '');
  const [head = '', ...tail] = told.split(/\s*[,，(（]\s*/);
  const profession = PROFESSION.exec(head)?.[0] ?? '';
  const name = personOf(head.slice(profession.length));
  if (name === null) return null;
  const rest = [tail.join(', ').replace(/[)）]$/, ''), ...others].filter(Boolean).join(' | ');
  return { name: withAlias(name, told), rest, before: profession.trim() || null };
}

const LABEL =
  /^(?:name|contact(?: person)?|kontakt|ansprechpartner(?:in)?|attn|responsable|성명|이름|담당자?|담당|联系人|姓名|聯絡人|担当者?|氏名)\s?[:：]\s?/iu;
/** "Charles “Chip” Berg": how friends call somebody. */
const NICKNAME = /\s["“”„«][\p{L}.' -]{2,20}["“”»]\s?(?=\p{Lu})/u;
/** Signs before and behind names of headings. */
const ORNAMENT = /^[◎○●◇◆■□★☆※・·►»\s]+/u;
/** Professions that German and French write before a name as a form of address. */
const PROFESSION =
  /^(?:(?:herrn?|frau)\s)?(?:rechtsanw[aä]lt(?:in)?|fachanwalt|fachanwältin|steuerberater(?:in)?|notar(?:in)?|architekt(?:in)?|wirtschaftsprüfer(?:in)?|ma[iî]tre)\s(?=\p{Lu})/iu;

/** "박현우 (Hyunwoo Park)": the name in the other writing belongs to it; an address is spelled by it. */
function withAlias(name: PersonName, told: string): PersonName {
  const alias = /[(（]([^()（）]{2,40})[)）]$/u.exec(told)?.[1];
  if (alias === undefined || scriptOf(alias) === scriptOf(name.name)) return name;
  const whole = splitName(`${name.name} (${alias})`);
  return whole.name.includes('(') ? { ...name, name: whole.name } : name;
}

function personOf(text: string): PersonName | null {
  if (text.length < 2 || text.length > 60 || /[\d@!?:;…"“”<>=_#&+*]/u.test(text)) return null;
  const words = text.split(/\s+/);
  if (words.length > 6) return null;
  const script = scriptOf(text);
  if (script === 'latin') {
    const plausible = words.every((word) => WESTERN_WORD.test(word) || particles.has(fold(word)));
    if (words.length < 2 || !plausible) return null;
  }
  if (isPageWord(text) || (script === 'latin' && namesThing(text))) return null;
  if (titleWord(text) && script === 'latin') return null;
  if (hasLegalForm(text) || isOrganisationWord(text)) return null;
  const name = splitName(text);
  if (name.givenName !== null && name.familyName !== null) return name;
  // "Dong Xu": two family names of which either may stand first.
  const unclear = script === 'latin' && name.givenName === null && name.familyName === null;
  return unclear && wordsOf(name.name).length === 2 ? name : null;
}

/**
 * Whether an address is plainly that person's: it holds the family name, or the given name and an initial, in one of
 * the writings the name stands in.
 */
export function emailFits(email: string, person: PersonName): boolean {
  const alias = /\(([^()]+)\)$/u.exec(person.name)?.[1];
  return fitsName(email, person) || (alias !== undefined && fitsName(email, splitName(alias)));
}

function fitsName(email: string, { name, givenName, familyName }: PersonName): boolean {
  const local = fold(email.split('@')[0]?.split('+')[0] ?? '').replace(/[^\p{L}]/gu, '');
  if (isRoleMailbox(email) || local.length < 2) return false;
  const unsplit = givenName === null && familyName === null;
  const families = (unsplit ? wordsOf(name) : spellings(familyName ?? '')).filter(
    (word) => word.length > 1,
  );
  const givens = [...spellings(givenName ?? ''), ...wordsOf(givenName ?? '')].filter(Boolean);
  if (families.some((word) => word.length > 2 && local.includes(word))) return true;
  if (givens.some((word) => word.length > 2 && local.startsWith(word))) return true;
  const initials = wordsOf(name)
    .map((word) => word.charAt(0))
    .join('');
  return families.some((word) => local.includes(word)) || local === initials;
}
