import type { NameParts } from './nameEastAsian';
import { fold } from './text';

/** A word as addresses spell it: without accents and signs, "ü" as "u" or "ue". */
function spellings(word: string): string[] {
  const german = word.replace(/ä/gi, 'ae').replace(/ö/gi, 'oe').replace(/ü/gi, 'ue');
  return [word, german].map((text) => fold(text).replace(/[^\p{L}]/gu, ''));
}

/**
 * The parts of a name of two words with its order told by the address: "Harrison Robert" beside
 * robert.harrison@ is written family name first. Anything else stays as it was split.
 */
export function orderedBy(email: string, words: readonly string[], split: NameParts): NameParts {
  const [first = '', second = ''] = words;
  if (words.length !== 2 || split.givenName !== first || split.familyName !== second) return split;
  const local = fold(email.slice(0, 320).split('@')[0] ?? '').replace(/\d+$/, '');
  const [given = '', family = '', ...more] = local.split(/[._]/);
  if (more.length > 0 || given === '' || !spellings(first).includes(family)) return split;
  const swapped = given.length > 1 ? spellings(second).includes(given) : fold(second)[0] === given;
  return swapped ? { givenName: second, familyName: first } : split;
}
