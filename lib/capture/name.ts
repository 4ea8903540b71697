import { companyWord } from './companies';
import { isRoleMailbox, isRoleName } from './mailbox';
import { generations } from './nameAffixes';
import { afterTeam, type NameParts, splitEastAsian, unsplit } from './nameEastAsian';
import {
  byCapitals,
  calm,
  calmFamily,
  isAffix,
  isParticle,
  splitLatin,
  withoutAffixes,
} from './nameLatin';
import { isGiven, orderedBy } from './nameOrder';
import { bareName, withoutMonsieur } from './nameWritten';
import { clip, fold, scriptOf, wordsOf } from './text';
import { titleWord } from './titles';

export interface PersonName extends NameParts {
  /** The whole name as it should be shown; empty when the text names no person. */
  name: string;
}

const nobody: PersonName = { name: '', givenName: null, familyName: null };
const EAST = new Set(['hangul', 'han', 'kana']);

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
  const calmed = calm([...first, ...family]);
  const words = [...calmed.slice(0, first.length), ...calmFamily(calmed.slice(first.length))];
  const name = words.join(' ');
  // "CHAN Tai Man, Peter": capitals part the family name from the rest.
  const inner = byCapitals(family);
  if (inner?.givenName)
    return { name, givenName: `${given} ${inner.givenName}`, familyName: inner.familyName, words };
  // "Leyen, Karl-Heinz von der"
  const opens = first.findIndex((_, at) => at > 0 && first.slice(at).every(isParticle));
  const cut = opens > 0 ? opens : first.length;
  return {
    name,
    givenName: words.slice(0, cut).join(' '),
    familyName: words.slice(cut).join(' '),
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

const FRONT_DOOR = /^(?:contact|kontakt|contacto|contatto|hello|hi|bonjour|mail|me|post)$/;

/** "Sophie Lemaître" at contact@ or sophie@ of sophielemaitre.fr: a person's own domain, told by a given name. */
function isOwnDomain(text: string, local: string): boolean {
  const words = wordsOf(text);
  const isName = words.length > 1 && words.length < 4 && isGiven(words[0] ?? '');
  return isName && (FRONT_DOOR.test(local) || words.includes(local));
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
  const ownWords = EAST.has(scriptOf(first)) ? afterTeam(first.split(' ')).join(' ') : first;
  const ofLabel = matchesLabel(first, label) && !isOwnDomain(first, local);
  if (isRoleName(ownWords) || companyWord(first) || ofLabel) return nobody;
  if (
    isRoleMailbox(email) &&
    (fold(text) === local || wordsOf(text).length < 2) &&
    scriptOf(text) === 'latin'
  )
    return nobody;

  const alias = bracket !== null && isAlias(bracket, text) ? ` (${bracket})` : '';
  const found = EAST.has(scriptOf(text)) ? eastName(text) : latinName(text, label, email);
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

function latinName(text: string, label: string, email: string): PersonName {
  const comma = byComma(withoutMonsieur(text, email), label);
  if (typeof comma !== 'string') return comma;
  const { words, generation } = withoutAffixes(comma.split(' ').filter(Boolean));
  const written = calm(words);
  if (written.length === 0 || written.length > 8)
    return { name: written.slice(0, 8).join(' '), ...unsplit };
  const split = orderedBy(email, written, splitLatin(written));
  const name = written.map((word) => word).join(' ');
  return { ...split, name: generation === null ? name : `${name} ${generation}` };
}
