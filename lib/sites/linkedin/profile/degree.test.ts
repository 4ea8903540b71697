import { expect, it } from 'vitest';
import { isDegreeText } from '../text';
import { degreeIn } from './degree';

it.each([
  ['· 1st', 1],
  ['· 2nd', 2],
  ['· 3rd+', 3],
  ['· 2.', 2],
  ['· 1er', 1],
  ['· 1촌', 1],
  ['· 2 度', 2],
  ['・3次', 3],
  ['• 2-й', 2],
  ['· ٢', 2],
  ['· 二度', 2],
])('%s is a degree of %i', (text, degree) => {
  expect(isDegreeText(text)).toBe(true);
  expect(degreeIn(text)).toBe(degree);
});

it.each(['·', 'He/Him', '500+', '1st', '· 12', '· 2,061 followers and more of them'])(
  '%s is none',
  (text) => {
    expect(degreeIn(text)).toBeNull();
  },
);
