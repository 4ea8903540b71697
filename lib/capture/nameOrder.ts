import { spelledOut } from '../domain/matching/fold';
import { givenNames } from './givenNames';
import type { NameParts } from './nameEastAsian';
import { fold } from './text';

/** A name as addresses spell it, in one word: without accents and signs, "ü" as "u" or "ue". */
export const spellings = (name: string): string[] =>
  [name, spelledOut(name) ?? name].map((text) => fold(text).replace(/[^\p{L}]/gu, ''));

/** Whether a word is a given name before all ("Anne-Sophie" by its first half). */
export const isGiven = (word: string): boolean => givenNames.has(fold(word).split('-')[0] ?? '');

/**
 * The parts of a name of two words with its order told by the address: "Harrison Robert" beside
 * robert.harrison@ is written family name first. Anything else stays as it was split, and so does "Ramona Teichert"
 * beside teichert.ramona@: some firms write the family name first in their addresses.
 */
export function orderedBy(email: string, words: readonly string[], split: NameParts): NameParts {
  const [first = '', second = ''] = words;
  if (words.length !== 2 || split.givenName !== first || split.familyName !== second) return split;
  if (isGiven(first) && !isGiven(second)) return split;
  const local = fold(email.slice(0, 320).split('@')[0] ?? '').replace(/\d+$/, '');
  const [given = '', family = '', ...more] = local.split(/[._]/);
  if (more.length > 0 || given === '' || !spellings(first).includes(family)) return split;
  const swapped = given.length > 1 ? spellings(second).includes(given) : fold(second)[0] === given;
  return swapped ? { givenName: second, familyName: first } : split;
}
