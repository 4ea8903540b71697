import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { busyFor } from '../../tests/support/work';
import { contactDraftSchema } from '../schema/draft';
import { draftFromCorrespondent } from './correspondent';
import { TEXT_LIMIT } from './text';

const fill = (unit: string) =>
  unit.repeat(Math.ceil(TEXT_LIMIT / unit.length)).slice(0, TEXT_LIMIT);
const read = (text: string, name = 'Anna Berg') =>
  draftFromCorrespondent({ name, email: 'anna@tarnholt.example' }, text, 'https://mail.example/');

const units = [
  'a',
  ' ',
  '(',
  '+',
  '0',
  '1-',
  '(+1 (',
  '\t',
  '. ',
  'On ',
  'on x ',
  'a.',
  'www.',
  'http://',
  '-',
  '- ',
  '> ',
  '\n',
  '--\n',
  '<',
  '[',
  '"',
  ',',
  '김',
  '王',
  '号',
  '(주)',
  'S.',
  'St. ',
  '1 a ',
  '+1 415 555 0134 ',
  'Tel: ',
  'Anna Berg\n',
  'linkedin.com/in/',
  '\u0301',
  '\ufdfa',
  '\ud800',
  '🙂',
  'a@b.',
  'Le x a ',
  '12 rue, ',
  'Regards,\n',
  '\u202e',
  '路1',
  '0 / ',
];

describe('readers on hostile text', () => {
  it.each(units)('finish at once on %j over and over', (unit) => {
    const busy = busyFor(() => {
      read(fill(unit));
      read(`Regards,\nAnna Berg\n${fill(unit)}`);
      read(`${fill(unit)}\n-- \nAnna Berg\n${unit.repeat(200)}`, fill(unit));
    });
    expect(busy).toBeLessThan(1000);
  });

  it('never throw and always give a draft the schema takes', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc
        .array(fc.constantFrom(...units, '\n', 'Anna Berg', 'Manager', 'Tarnholt GmbH'), {
          maxLength: 80,
        })
        .map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, text, (body, name) => {
        const draft = draftFromCorrespondent(
          { name, email: 'anna@tarnholt.example' },
          `Hi\n\nRegards,\n${body}`,
          null,
        );
        expect(contactDraftSchema.safeParse(draft).success).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
