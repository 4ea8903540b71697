import { foldedWords } from './fold';

const BESIDE = new Set(
  'mr mrs ms dr prof herr frau jr sr ii iii phd mba msc bsc 님 씨 先生 女士 小姐 様 さん'.split(
    ' ',
  ),
);
/** A title or form of address beside a name, folded. */
export const isBeside = (word: string): boolean => BESIDE.has(word);
const isLatin = (word: string): boolean => /\p{Script=Latin}/u.test(word);

/**
 * Keys of a person's name: order, accents, case, titles and blanks in Korean, Chinese and Japanese names do not
 * count. A name in two writings ("李伟 David Li") has a key for each; a name shares a person when one key is equal.
 */
export function nameKeys(name: string): string[] {
  const words = foldedWords(name.slice(0, 400).replace(/['’]/g, '')).filter(
    (word) => !isBeside(word),
  );
  const latin = words.filter(isLatin).sort().join(' ');
  const native = words.filter((word) => !isLatin(word)).join('');
  return [native, latin].map((key) => key.normalize('NFC')).filter((key) => key !== '');
}

/** The first key: native writing where there is one. '' for a text without letters. */
export const nameKey = (name: string): string => nameKeys(name)[0] ?? '';
