// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { reads } from '../../tests/support/mails/measure';
import { seventhMails } from '../../tests/support/mails/seventh';
import { sixthMails } from '../../tests/support/mails/sixth';

describe('signature reader on mails of many trades, in ten languages and in HTML', () => {
  it('has eighty and more of them, some with nothing to read', () => {
    expect(sixthMails.length).toBeGreaterThanOrEqual(80);
    expect(sixthMails.filter(({ signed }) => signed === null).length).toBeGreaterThanOrEqual(12);
    expect(new Set(sixthMails.map(({ id }) => id)).size).toBe(sixthMails.length);
  });

  reads(sixthMails, [
    // The first reading, before the reader was mended on these: name 0.89 0.81, phones 0.99 0.90, kinds 0.94 0.86,
    // title 0.88 0.68, company 0.91 0.80, city 0.92 0.66, urls 0.89 0.83, linkedin 1 1.
    ['name', 1, 0.98],
    ['phones', 1, 0.97],
    ['kinds', 0.98, 0.96],
    ['title', 0.96, 0.95],
    ['company', 0.96, 0.93],
    ['city', 1, 0.94],
    ['urls', 1, 0.96],
    ['linkedin', 1, 1],
  ]);
});

describe('signature reader on mails of other trades and layouts, on which it was not mended', () => {
  it('has twenty-four of them, some with nothing to read', () => {
    expect(seventhMails).toHaveLength(24);
    expect(seventhMails.filter(({ signed }) => signed === null).length).toBeGreaterThanOrEqual(4);
  });

  reads(seventhMails, [
    // The first reading: name 0.82 0.90, phones 0.97 0.94, kinds 0.94 0.91, title 0.94 0.80, company 1 0.84,
    // city 1 0.88, urls 1 1.
    ['name', 0.81, 0.9],
    ['phones', 0.97, 0.94],
    ['kinds', 0.94, 0.91],
    ['title', 0.94, 0.8],
    ['company', 1, 0.84],
    ['city', 1, 0.87],
    ['urls', 1, 1],
  ]);
});
