import { describe, expect, it } from 'vitest';
import { emailsInText } from './emailText';

const read = (line: string) => emailsInText(line).map(({ email }) => email);

describe('addresses in text', () => {
  it.each([
    ['anna.berg@tarnholt.example', 'anna.berg@tarnholt.example'],
    ['Mail: Anna.Berg@Tarnholt.Example.', 'anna.berg@tarnholt.example'],
    ['<anna@tarnholt.example>', 'anna@tarnholt.example'],
    ['anna [at] tarnholt [dot] com', 'anna@tarnholt.com'],
    ['anna(at)tarnholt.com', 'anna@tarnholt.com'],
    ['anna.berg {at} sales.tarnholt {dot} co {dot} uk', 'anna.berg@sales.tarnholt.co.uk'],
    ['anna@tarnholt DOT com', 'anna@tarnholt.com'],
    ['anna at tarnholt dot com', 'anna@tarnholt.com'],
    ['anna dot berg at tarnholt dot com', 'anna.berg@tarnholt.com'],
    ['E-mail: anna at tarnholt.com', 'anna@tarnholt.com'],
    ['info (ät) tarnholt (punkt) de', 'info@tarnholt.de'],
    ['anna_at_tarnholt.com', 'anna@tarnholt.com'],
    ['anna <at> tarnholt.com', 'anna@tarnholt.com'],
    ['anna＠tarnholt．com', 'anna@tarnholt.com'],
    ['anna -at- tarnholt -dot- com', 'anna@tarnholt.com'],
    ['contact at tarnholt dot com', 'contact@tarnholt.com'],
    ['E-mail: look at tarnholt dot com', 'look@tarnholt.com'],
    ['mj.kim [골뱅이] hanbit [점] co [점] kr', 'mj.kim@hanbit.co.kr'],
  ])('%s', (line, email) => {
    expect(read(line)).toEqual([email]);
  });

  it.each([
    'Look at google.com for more',
    'look at example dot com for more',
    'We meet at noon dot com and go on',
    'You can find us at example dot com',
    'Our new shop is online at example dot com',
    'We meet at Hotel Adler at 9.30',
    'logo@2x.png',
    'anna@NOSPAM.tarnholt.example',
    'Follow @tarnholt',
    'anna@tarnholt',
    'see you @ noon.',
    'a@b',
    '3 pieces @ 4.50',
    'Point the camera at dot matrix',
  ])('finds none in "%s"', (line) => {
    expect(read(line)).toEqual([]);
  });

  it('finds several in one line', () => {
    expect(read('a@firm.example, b [at] firm.example; c@firm.example')).toEqual([
      'a@firm.example',
      'b@firm.example',
      'c@firm.example',
    ]);
  });
});
