import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNeverLogged, neverLogFrom } from './neverLog';

const list = neverLogFrom([
  'Doctor@Clinic.example',
  '@tarnholt.example',
  '*.bank.example',
  'm.kim@gmail.com',
  ' ',
  'co',
]);

describe('never-log list', () => {
  it.each([
    ['doctor@clinic.example', true],
    ['nurse@clinic.example', false],
    ['anybody@TARNHOLT.example', true],
    ['anybody@mail.tarnholt.example', true],
    ['anybody@nottarnholt.example', false],
    ['anybody@tarnholt.example.evil.example', false],
    ['loans@bank.example', true],
    ['mkim+private@googlemail.com', true],
    ['other@gmail.com', false],
    ['not an address', false],
    ['', false],
  ])('%s: %s', (email, never) => {
    expect(isNeverLogged(email, list)).toBe(never);
  });

  it('finds whatever address it was given, in any case', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (email) => {
        expect(isNeverLogged(email.toUpperCase(), neverLogFrom([email]))).toBe(true);
        expect(isNeverLogged(email, neverLogFrom([]))).toBe(false);
      }),
    );
  });
});
