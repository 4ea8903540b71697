import { expect, it } from 'vitest';
import { idIn } from './messages';
import { timeOfMessageId } from './messageTime';

const NOW = Date.UTC(2026, 10, 27);
const id = (text: string) => `2-${btoa(text)}`;

it('reads the time a message id carries', () => {
  expect(timeOfMessageId(id('1759312920123b41698-004&MTIz'), NOW)).toBe(1_759_312_920_123);
});

it.each([
  ['no base 64', '2-%%%'],
  ['no time in it', id('hello')],
  ['a time before LinkedIn', id('1000000000000x')],
  ['a time to come', id('1859312920123x')],
  ['another kind of id', '6789'],
])('tells nothing of %s', (_what, text) => {
  expect(timeOfMessageId(text, NOW)).toBeNull();
});

it.each([
  ['urn:li:msg_message:(urn:li:fsd_profile:ACoAAx,2-MTc1OQ==)', '2-MTc1OQ=='],
  ['urn:li:fs_event:(2-thread,2-event)', '2-event'],
  ['urn:li:msg_message:2-abc', '2-abc'],
  ['x', 'x'],
  ['', ''],
])('finds the id in %s', (urn, found) => {
  expect(idIn(urn)).toBe(found);
});
