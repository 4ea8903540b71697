import { describe, expect, it } from 'vitest';
import { type Candidate, findDuplicates, type Identity } from './duplicates';

const person = (id: string, given: Partial<Identity>): Candidate => ({
  id,
  name: '',
  emails: [],
  linkedin: null,
  company: null,
  companyDomain: null,
  ...given,
});
const draft = person('draft', {
  name: 'Kim Minji',
  emails: ['m.kim@gmail.com', 'minji@tarnholt.example'],
  linkedin: { slug: 'kim-minji', memberId: null },
  company: 'Tarnholt GmbH',
  companyDomain: 'tarnholt.example',
});

describe('findDuplicates', () => {
  it('names every reason, the strongest first', () => {
    const found = findDuplicates(draft, [
      person('by-name', { name: 'Minji Kim', company: 'Tarnholt Ltd.' }),
      person('by-profile', { linkedin: { slug: 'Kim-Minji', memberId: 'x' } }),
      person('nobody', { name: 'Minji Kim', company: 'Brightwater' }),
      person('all', {
        name: 'MINJI KIM',
        emails: ['MKim+x@googlemail.com'],
        linkedin: { slug: 'kim-minji', memberId: null },
        company: 'tarnholt',
      }),
    ]);
    expect(found).toEqual([
      { id: 'all', reasons: ['address', 'linkedin', 'name-company'] },
      { id: 'by-profile', reasons: ['linkedin'] },
      { id: 'by-name', reasons: ['name-company'] },
    ]);
  });

  it('takes the company’s domain for the company', () => {
    const [found] = findDuplicates(draft, [
      person('a', { name: 'Kim Minji', company: 'Other words', companyDomain: 'Tarnholt.example' }),
    ]);
    expect(found).toEqual({ id: 'a', reasons: ['name-company'] });
  });

  it('keeps colleagues, namesakes without a company and empty people apart', () => {
    const others = [
      person('colleague', {
        name: 'Kim Minjae',
        company: 'Tarnholt GmbH',
        companyDomain: 'tarnholt.example',
      }),
      person('namesake', { name: 'Kim Minji' }),
      person('empty', {}),
    ];
    expect(findDuplicates(draft, others)).toEqual([]);
    expect(
      findDuplicates(person('none', {}), [...others, person('empty-too', { name: '🙂' })]),
    ).toEqual([]);
  });
});
