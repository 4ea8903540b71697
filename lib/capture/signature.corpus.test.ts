import { describe, expect, it } from 'vitest';
import { sampleMails } from '../../tests/support/mails';
import { fifthMails } from '../../tests/support/mails/fifth';
import { fourthMails } from '../../tests/support/mails/fourth';
import { reads } from '../../tests/support/mails/measure';
import { secondMails } from '../../tests/support/mails/second';
import { thirdMails } from '../../tests/support/mails/third';

describe('signature reader on the sample mails', () => {
  it('has more than forty mails, a good part without anything to read', () => {
    expect(sampleMails.length).toBeGreaterThan(40);
    expect(sampleMails.filter(({ phones }) => phones.length === 0).length).toBeGreaterThan(15);
    expect(new Set(sampleMails.map(({ id }) => id)).size).toBe(sampleMails.length);
  });

  reads(sampleMails, [
    ['phones', 0.95, 0.9],
    ['kinds', 0.95, 0.9],
    ['title', 0.95, 0.9],
    ['company', 0.95, 0.9],
    ['city', 0.95, 0.85],
    ['urls', 0.95, 0.85],
    ['linkedin', 0.95, 0.85],
  ]);
});

describe('signature reader on mails written after it', () => {
  it('has at least thirty mails in six languages', () => {
    expect(secondMails.length).toBeGreaterThanOrEqual(30);
    expect(new Set(secondMails.map(({ id }) => id)).size).toBe(secondMails.length);
  });

  reads(secondMails, [
    ['phones', 1, 1],
    ['kinds', 1, 1],
    ['title', 0.96, 0.96],
    ['company', 1, 0.96],
    ['city', 1, 1],
    ['urls', 1, 1],
    ['linkedin', 1, 1],
  ]);
});

describe('signature reader on mails of a third hand, which also tell the name', () => {
  it('has thirty mails of six languages, a fifth of them with nothing to read', () => {
    expect(thirdMails).toHaveLength(30);
    expect(thirdMails.filter(({ signed }) => signed === null).length).toBeGreaterThanOrEqual(6);
  });

  reads(thirdMails, [
    // The first reading, before the reader was mended on these: name 0.95 0.75, phones 0.98 0.94, kinds 0.93 0.90,
    // title 0.89 0.77, company 1 0.90, city 1 0.78, urls 0.88 0.88, linkedin 1 1.
    ['name', 1, 0.95],
    ['phones', 1, 1],
    ['kinds', 1, 1],
    ['title', 0.95, 0.95],
    ['company', 1, 0.95],
    ['city', 1, 1],
    ['urls', 1, 1],
    ['linkedin', 1, 1],
  ]);
});

describe('signature reader on mails by one who had not seen it', () => {
  it('has eight mails in each of six languages, twelve and more with nothing to read', () => {
    expect(fourthMails.length).toBeGreaterThanOrEqual(48);
    expect(fourthMails.filter(({ signed }) => signed === null).length).toBeGreaterThanOrEqual(12);
    expect(new Set(fourthMails.map(({ id }) => id)).size).toBe(fourthMails.length);
  });

  reads(fourthMails, [
    // The first reading, before the reader was mended on these: name 1 0.79, phones 0.97 0.79, kinds 0.94 0.77,
    // title 0.87 0.63, company 1 0.75, city 1 0.53, urls 0.94 0.89, linkedin 1 0.50.
    ['name', 1, 0.95],
    ['phones', 1, 1],
    ['kinds', 1, 1],
    ['title', 1, 0.97],
    ['company', 0.97, 0.97],
    ['city', 1, 1],
    ['urls', 1, 1],
    ['linkedin', 1, 1],
  ]);
});

describe('signature reader on mails written after that', () => {
  it('has twenty-four of them, a fifth and more with nothing to read', () => {
    expect(fifthMails).toHaveLength(24);
    expect(fifthMails.filter(({ signed }) => signed === null).length).toBeGreaterThanOrEqual(6);
  });

  reads(fifthMails, [
    // The first reading: name 1 0.94, phones 0.97 0.91, kinds 0.94 0.88, title 0.77 0.63, company 1 0.88,
    // city 0.89 0.67, urls 1 1.
    ['name', 1, 1],
    ['phones', 1, 1],
    ['kinds', 1, 1],
    ['title', 1, 1],
    ['company', 1, 0.93],
    ['city', 1, 1],
    ['urls', 1, 1],
  ]);
});
