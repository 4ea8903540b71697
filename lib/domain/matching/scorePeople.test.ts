import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftOf } from '../../../tests/support/book';
import { personOfDraft } from '../../capture/person';
import type { ContactDraft } from '../../schema/draft';
import { SUGGESTED, scorePeople } from './scorePeople';

let number = 0;
const someone = (name: string, emails: string[] = [], parts: Partial<ContactDraft> = {}) =>
  personOfDraft(`p${number++}`, draftOf(name, emails, parts));

const firm = { company: 'Tarnholt GmbH', companyDomain: 'tarnholt.example' };
const mobile = (number: string) => ({ phones: [{ number, kind: 'mobile' as const }] });

describe('scorePeople', () => {
  it('gives every reason, and is the surer the more there are', () => {
    const a = someone('Kim Minji', ['m.kim@gmail.com'], { ...firm, ...mobile('+82 10-5555-1234') });
    const b = someone('Minji Kim', ['MKim+x@googlemail.com'], {
      company: 'TARNHOLT Ltd.',
      companyDomain: null,
      ...mobile('010-5555-1234'),
    });
    const both = scorePeople(a, b);
    expect(both.reasons).toEqual(['address', 'phone', 'name-company']);
    expect(both.score).toBeGreaterThan(0.99);
  });

  const slug = (name: string) => ({ linkedin: { slug: name, memberId: null } });
  it.each([
    [
      'one address, a married name',
      someone('Anna Alt', ['anna@x.example']),
      someone('Anna Neu', ['anna@x.example']),
      true,
    ],
    [
      'one address, other names',
      someone('Anna Alt', ['x@gmail.com']),
      someone('Bob Berg', ['x@gmail.com']),
      false,
    ],
    [
      'one mailbox of a function',
      someone('Anna Alt', ['info@x.example']),
      someone('Bob Berg', ['info@x.example']),
      false,
    ],
    [
      'one profile, another spelling',
      someone('Anna Alt', [], slug('anna-alt')),
      someone('A. Alt', [], slug('Anna-Alt')),
      true,
    ],
    [
      'two profiles, one name and firm',
      someone('Anna Alt', [], { ...firm, ...slug('anna-alt') }),
      someone('Anna Alt', [], { ...firm, ...slug('anna-alt-2') }),
      false,
    ],
    [
      'one mobile, one name',
      someone('Anna Alt', [], mobile('+49 170 1234567')),
      someone('Alt, Anna', [], mobile('0170 1234567')),
      true,
    ],
    [
      'one number, two people',
      someone('Anna Alt', [], mobile('+49 30 1234567')),
      someone('Bob Berg', [], mobile('+49 30 1234567')),
      false,
    ],
    [
      'one number, siblings',
      someone('Anna Alt', [], mobile('+49 30 1234567')),
      someone('Bert Alt', [], mobile('+49 30 1234567')),
      false,
    ],
    [
      'one name, one firm by its domain',
      someone('Anna Alt', ['anna@tarnholt.example']),
      someone('ANNA ALT', [], firm),
      true,
    ],
    ['one name, nothing else', someone('Anna Alt'), someone('Anna Alt'), false],
    [
      'one name, two firms',
      someone('Anna Alt', [], firm),
      someone('Anna Alt', [], { company: 'Norvik AS' }),
      false,
    ],
    ['an initial, one firm', someone('A. Alt', [], firm), someone('Anna Alt', [], firm), true],
    [
      'namesakes told apart by a number',
      someone('김민수', ['ms@tarnholt.example'], firm),
      someone('김민수', ['ms2@tarnholt.example'], firm),
      false,
    ],
    [
      'one name and firm, other birthdays',
      someone('Anna Alt', [], { ...firm, birthday: '1980-03-01' }),
      someone('Anna Alt', [], { ...firm, birthday: '1991-07-12' }),
      false,
    ],
    ['nothing known', someone(''), someone(''), false],
  ])('%s', (_, a, b, wanted) => {
    expect(scorePeople(a, b).score >= SUGGESTED).toBe(wanted);
  });

  it('is the same either way round, between 0 and 1, and 0 without a reason', () => {
    const name = fc.constantFrom('Anna Alt', 'A. Alt', 'Alt Anna', 'Bob Berg', '김민수', '');
    const draft = fc.record({
      name,
      email: fc.constantFrom('a@x.example', 'info@x.example', 'b@gmail.com'),
      phone: fc.constantFrom('+49 30 1234567', '030 1234567', '12'),
      company: fc.constantFrom('Tarnholt GmbH', 'Norvik', null),
      slug: fc.constantFrom('anna', 'bob', null),
    });
    const made = draft.map(({ name: written, email, phone, company, slug: own }) =>
      someone(written, [email], { company, ...mobile(phone), ...(own ? slug(own) : {}) }),
    );
    fc.assert(
      fc.property(made, made, (a, b) => {
        const verdict = scorePeople(a, b);
        expect(verdict).toEqual(scorePeople(b, a));
        expect(verdict.score).toBeGreaterThanOrEqual(0);
        expect(verdict.score).toBeLessThanOrEqual(1);
        if (verdict.reasons.length === 0) expect(verdict.score).toBe(0);
      }),
    );
  });
});
