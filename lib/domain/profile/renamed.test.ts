import { describe, expect, it } from 'vitest';
import { renamed } from './renamed';

describe('a name typed as one text', () => {
  const marek = { name: 'Marek Dvořanský', givenName: 'Marek', familyName: 'Dvořanský' };
  it('keeps its parts while nothing is changed', () => {
    expect(renamed(marek, ' Marek Dvořanský ')).toEqual(marek);
  });
  it('keeps the family name at either end', () => {
    expect(renamed(marek, 'Mirek Dvořanský')).toEqual({
      name: 'Mirek Dvořanský',
      givenName: 'Mirek',
      familyName: 'Dvořanský',
    });
    const haram = { name: '민하람', givenName: '하람', familyName: '민' };
    expect(renamed(haram, '민하늘')).toEqual({
      name: '민하늘',
      givenName: '하늘',
      familyName: '민',
    });
  });
  it('takes no part of a longer word for the family name', () => {
    const ann = { name: 'Lee Ann', givenName: 'Lee', familyName: 'Ann' };
    expect(renamed(ann, 'Annette Moor')).toMatchObject({ givenName: null, familyName: null });
    expect(renamed(ann, 'Joanne Marann')).toMatchObject({ givenName: null, familyName: null });
  });
  it('does not guess otherwise', () => {
    expect(renamed(marek, 'Dvořanský')).toEqual({
      name: 'Dvořanský',
      givenName: null,
      familyName: null,
    });
  });
});
