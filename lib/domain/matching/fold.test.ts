import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold, foldedWords } from './fold';

const plain = fc.string({ unit: 'binary-ascii' });

it('folds a plain text alone as it does beside letters that have more to fold', () => {
  fc.assert(
    fc.property(plain, (text) => {
      expect(fold(`${text} É`)).toBe(`${fold(text)} e`);
      expect(foldedWords(`${text} Ж`)).toEqual([...foldedWords(text), 'ж']);
    }),
  );
});

it.each([
  ['ＡＢ Ｃ１', ['ab', 'c1']],
  ['Łukasz Weiß-Øster', ['lukasz', 'weiss', 'oster']],
  ["O'Neil & Sons, Ltd.", ['o', 'neil', 'sons', 'ltd']],
  ['김 민수2', ['김', '민수2']],
  ['Tarn\u00adholt \u202aPumpen\u202c', ['tarnholt', 'pumpen']],
  ['渡邉\u{e0100} \u200f花子\ufe00', ['渡邉', '花子']],
  // Persian writes one name with it and another without.
  ['علی\u200cرضا', ['علی', 'رضا']],
])('%s → %j', (text, words) => {
  expect(foldedWords(text)).toEqual(words);
});
