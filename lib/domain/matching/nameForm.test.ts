import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNames, nameBlocks, nameForm } from './nameForm';

const compared = (a: string, b: string) => compareNames(nameForm(a), nameForm(b));

describe('compareNames', () => {
  it.each([
    ['Ana Silva', 'Silva, Ana'],
    ['ANA SILVA', 'Dr. Ana Silva'],
    ['José Ángel Núñez', 'Jose Angel Nunez'],
    ['Jürgen Müller', 'Juergen Mueller'],
    ['Jürgen Müller', 'Jurgen Muller'],
    ['Min-su Kim', 'Kim Minsu'],
    ['Jean-Pierre Léon', 'Jean Pierre Leon'],
    ['김 민수', '김민수'],
    ['김민수 Minsu Kim', '김민수'],
    ['김민수Kim', '김민수'],
    ['김민준 과장', '김민준'],
    ['李伟 总经理', '李伟'],
    ['佐藤 太郎 部長', '佐藤 太郎'],
    ['严晨文n', '严晨文'],
    ['李伟 Wei Li', 'Li Wei'],
    ['John Q. Smith', 'John Smith'],
    ["Siobhan O'Brien", 'Siobhan O’Brien'],
  ])('%s and %s are the same', (a, b) => {
    expect(compared(a, b)).toBe('same');
  });

  it.each([
    ['J. Smith', 'John Smith', 'initial'],
    ['Smith J', 'John Smith', 'initial'],
    ['J. Smith', 'Anna Smith', 'related'],
    ['Maria Garcia', 'Maria Garcia Lopez', 'partial'],
    ['Anna Alt', 'Anna Neu', 'related'],
    ['Ana', 'Ana Silva', 'related'],
    ['A. B.', 'Anna Berg', 'different'],
    ['Anna Bergmann', 'Anna Bergman', 'near'],
    ['Anna Smith', 'Anne Smith', 'related'],
    ['김민수', '김민주', 'different'],
    ['김민수 Minsu Kim', '김민주 Minsu Kim', 'related'],
    ['김민수', 'Minsu Kim', 'different'],
    ['', '', 'different'],
    ['🙂', '🙂', 'different'],
  ])('%s and %s: %s', (a, b, wanted) => {
    expect(compared(a, b)).toBe(wanted);
  });

  const word = fc.constantFrom(
    'kim',
    'min',
    'su',
    'minsu',
    'j',
    'a',
    'anna',
    'müller',
    '김',
    '민수',
    '李',
  );
  const name = fc.array(word, { maxLength: 5 }).map((words) => words.join(' '));

  it('does not depend on which name comes first', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(compared(a, b)).toBe(compared(b, a));
      }),
    );
  });

  it('finds by its blocks whoever could be the same', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        const near = ['same', 'partial', 'initial'].includes(compared(a, b));
        const keys = new Set(nameBlocks(nameForm(a)));
        const meets = nameBlocks(nameForm(b)).some((key) => keys.has(key));
        if (near) expect(meets).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
        expect(nameBlocks(nameForm(text)).length).toBeLessThan(80);
      }),
    );
  });
});
