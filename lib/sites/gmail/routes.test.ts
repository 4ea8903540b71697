import { describe, expect, it } from 'vitest';
import { routeOf } from './routes';

const at = (rest: string) => routeOf(new URL(`https://mail.google.com/mail/${rest}`));

describe('addresses of Gmail', () => {
  it.each([
    ['u/0/#inbox', { conversation: false, mail: true, popout: false, user: 0 }],
    ['u/2/#label/Big+customers/FMfcgzQcqQrVbHnPxmKJhGdTzWlNpRsC', { conversation: true, user: 2 }],
    [
      'u/0/#search/from%3Ajo/19a90f0000000010',
      { conversation: true, legacyId: '19a90f0000000010' },
    ],
    ['u/0/#inbox?compose=new', { conversation: false, mail: true }],
    ['u/0/#settings/general', { mail: false, conversation: false }],
    ['b/AEoRXR/u/1/#inbox', { delegated: true, user: 1 }],
    ['u/0/d/AEoRXR/#inbox', { delegated: true, user: 0 }],
    ['u/0/?view=cm&fs=1', { popout: true, conversation: false }],
    ['u/0/popout?view=btop&th=%23thread-f%3A18', { popout: true }],
    ['u/0/popout?ver=1o1o&search=inbox&th=%23thread-f%3A18&cvid=1', { popout: true }],
    ['', { conversation: false, mail: true, user: 0, delegated: false }],
  ])('%s', (rest, route) => expect(at(rest)).toMatchObject(route));

  it('a label is not taken for a conversation', () => {
    expect(at('u/0/#label/customers').conversation).toBe(false);
    expect(at('u/0/#category/promotions').conversation).toBe(false);
  });
});
