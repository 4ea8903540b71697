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
])('%s → %j', (text, words) => {
  expect(foldedWords(text)).toEqual(words);
});
