import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { legacyId, threadIdOfLog, timeOfId } from './ids';

describe('legacy ids', () => {
  it('convert decimals beyond what a number holds', () => {
    expect(legacyId('#thread-f:1848781055589211216')).toBe('19a8309325dddc50');
    expect(legacyId('#msg-f:18446744073709551615')).toBe('ffffffffffffffff');
  });

  it('stay as they are in hex, lower-case', () => {
    expect(legacyId('19A90F0000000010')).toBe('19a90f0000000010');
  });

  it.each(['#msg-a:r-7673660351152959857', 'undefined', '', null, undefined, '12', 'thread-f:'])(
    'are none for %s',
    (written) => expect(legacyId(written)).toBeNull(),
  );

  it('round trip through the decimal form', async () => {
    await fc.assert(
      fc.property(fc.bigInt({ min: 1n << 40n, max: (1n << 64n) - 1n }), (id) => {
        expect(legacyId(`#msg-f:${id}`)).toBe(id.toString(16));
      }),
    );
  });

  it('carry the time of a real conversation of November 2025', () => {
    const time = timeOfId('19a8309325dddc50', Date.UTC(2026, 0, 1));
    expect(new Date(time ?? 0).toISOString().slice(0, 10)).toBe('2025-11-14');
  });

  it('carry no time before Gmail or after tomorrow', () => {
    expect(timeOfId('10', Date.UTC(2026, 0, 1))).toBeNull();
    expect(timeOfId('19a8309325dddc50', Date.UTC(2025, 10, 1))).toBeNull();
  });
});

describe('log marks', () => {
  it('name the conversation in base 64', () => {
    expect(
      threadIdOfLog(
        '20277; u014N:xr6bB; 1:WyJ0aHJlYWQtZjoxODQwMDAwMDAwMDAwMDAwMDAxIl0; 4:WyJtc2ctZjoxIl0',
      ),
    ).toBe('1988fe4052b80001');
  });

  it('name none when they are of another kind', () => {
    expect(threadIdOfLog('190355; u014N:cOuCgd,Kr2w4b; 67:WzAsMTRd')).toBeNull();
    expect(threadIdOfLog('1:Wy%%%')).toBeNull();
  });
});
