import { companyWord } from './companies';
import { isRoleMailbox, isRoleName } from './mailbox';
import { generations } from './nameAffixes';
import { type NameParts, splitEastAsian, unsplit } from './nameEastAsian';
import { calm, isAffix, splitLatin, withoutAffixes } from './nameLatin';
import { cleanLine, clip, fold, scriptOf, wordsOf } from './text';
import { titleWord } from './titles';

export interface PersonName extends NameParts {
  /** The whole name as it should be shown; empty when the text names no person. */
  name: string;
}

const nobody: PersonName = { name: '', givenName: null, familyName: null };
const EAST = new Set(['hangul', 'han', 'kana']);

/** "'Anna Berg' via Sales": a list has put itself in the writer's place, and the address is the list's. */
const LIST = /\s(via|per|through)\s/i;
export const isThroughList = (display: string): boolean => cleanLine(display, 400).search(LIST) > 0;

/** The written name without address, quotes, "via list", "| Company" and "(Company)". */
function bareName(display: string): { text: string; bracket: string | null } {
  const whole = cleanLine(display, 400);
  const via = whole.search(LIST);
  let text = (via > 0 ? whole.slice(0, via) : whole)
    .replace(/<[^<>]*>?/g, ' ')
    .replace(/["“”„«»`]|\p{Extended_Pictographic}|\ufe0f/gu, ' ')
    .replace(/^\s*'(.*)'\s*$/, '$1')
    .replace(/^\s*(\[[^\]]*\]|【[^】]*】)/, ' ');
  text = text.split(/\s*[|│/｜]\s*|\s[-–—·•@]\s/)[0] ?? '';
  const bracket = text.match(/[([]([^)\]]{2,80})[)\]]?/)?.[1] ?? null;
  text = text
    .replace(/[([][^)\]]*[)\]]?/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return { text, bracket };
}

/** A second name in the other writing, as in "박지훈 (Jihoon Park)": two to four capitalised words. */
function isAlias(bracket: string, main: string): boolean {
  const words = bracket.split(' ');
  if (companyWord(bracket) || titleWord(bracket)) return false;
  if (EAST.has(scriptOf(main))) {
    return (
      words.length >= 2 &&
      words.length <= 4 &&
      words.every((word) => /^\p{Lu}[\p{L}'-]+$/u.test(word))
    );
  }
  return scriptOf(bracket) !== 'latin' && (splitEastAsian(words)?.familyName ?? null) !== null;
}

/** "Silva, João" → João + Silva; what follows the comma may also be a degree, a title or a company. */
function byComma(text: string, domainLabel: string): (PersonName & { words: string[] }) | string {
  const pieces = text.split(/\s*[,，]\s*/).filter(Boolean);
  const [before, ...after] = pieces;
  if (before === undefined || after.length === 0) return before ?? '';
  const tail = after.filter((piece) => !piece.split(' ').every(isAffix));
  const given = tail[0];
  const isNoName =
    given !== undefined &&
    (titleWord(given) ||
      companyWord(given) ||
      isRoleName(given) ||
      matchesLabel(given, domainLabel));
  if (given === undefined || isNoName)
    return `${before} ${after.filter((piece) => generations.has(fold(piece).replace('.', ''))).join(' ')}`.trim();
  const family = withoutAffixes(before.split(' ')).words;
  const first = withoutAffixes(given.split(' ')).words;
  const words = calm([...first, ...family]);
  return {
    name: words.join(' '),
    givenName: words.slice(0, first.length).join(' '),
    familyName: words.slice(first.length).join(' '),
    words,
  };
}

/** Whether the words are those of the mail domain ("The Harbour Letter" at harbour-letter). */
function matchesLabel(text: string, label: string): boolean {
  const key = wordsOf(text)
    .filter((word) => word !== 'the')
    .join('');
  return label.length > 2 && key === label.replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * Splits a display name as mail programs write it into the name of a person.
 * Nothing is invented: parts are null when the order cannot be told, and the name is empty for an address,
 * a user name, a team or a role mailbox. `email` is the address it stood beside ('' when unknown).
 */
export function splitName(display: string, email = ''): PersonName {
  const { text, bracket } = bareName(display);
  const label = fold(email.split('@')[1]?.split('.').slice(-2)[0] ?? '');
  const local = fold(email.split('@')[0] ?? '');
  if (!/\p{L}/u.test(text) || /\S@\S/.test(text)) return nobody;
  if (/^\S*[._\d]\S*$/.test(text) && !/^\p{L}+\.?$/u.test(text)) return nobody;
  const first = text.split(/[,，]/)[0] ?? '';
  if (isRoleName(first) || companyWord(first) || matchesLabel(first, label)) return nobody;
  if (
    isRoleMailbox(email) &&
    (fold(text) === local || wordsOf(text).length < 2) &&
    scriptOf(text) === 'latin'
  )
    return nobody;

  const alias = bracket !== null && isAlias(bracket, text) ? ` (${bracket})` : '';
  const found = EAST.has(scriptOf(text)) ? eastName(text) : latinName(text, label);
  if (found.name === '') return nobody;
  return {
    name: clip(found.name + alias, 200),
    givenName: found.givenName === null ? null : clip(found.givenName, 120),
    familyName: found.familyName === null ? null : clip(found.familyName, 120),
  };
}

/** Native and Latin words may stand together ("李伟 David Li"): the native ones decide the parts, all are shown. */
function eastName(text: string): PersonName {
  const words = text.replace(/[,，]/g, ' ').split(' ').filter(Boolean);
  const east = words.filter((word) => EAST.has(scriptOf(word)));
  const latin = words.filter((word) => scriptOf(word) === 'latin');
  const found = splitEastAsian(east);
  if (!found) return nobody;
  const shown =
    latin.length === 0
      ? found.name
      : EAST.has(scriptOf(words[0] ?? ''))
        ? `${found.name} ${latin.join(' ')}`
        : `${latin.join(' ')} ${found.name}`;
  return { ...found, name: shown };
}

function latinName(text: string, label: string): PersonName {
  const comma = byComma(text, label);
  if (typeof comma !== 'string') return comma;
  const { words, generation } = withoutAffixes(comma.split(' ').filter(Boolean));
  const written = calm(words);
  if (written.length === 0 || written.length > 8)
    return { name: written.slice(0, 8).join(' '), ...unsplit };
  const split = splitLatin(written);
  const name = written.map((word) => word).join(' ');
  return { ...split, name: generation === null ? name : `${name} ${generation}` };
}
