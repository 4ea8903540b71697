import { expect, it } from 'vitest';
import { draftOf } from '../../tests/support/book';
import { fullness, tellsMore } from './better';

const early = draftOf('Hanna Lindqvist', [], { linkedin: { slug: 'hanna', memberId: null } });

it('prefers the reading that tells more, and keeps what is shown otherwise', () => {
  const later = { ...early, company: 'Tarnholt', title: 'Head of Purchasing' };
  expect(tellsMore(later, early)).toBe(true);
  expect(tellsMore(early, later)).toBe(false);
  expect(tellsMore({ ...early }, early)).toBe(false);
});

it('counts what stands in fields and profile, not where it was read', () => {
  const profile = {
    headline: 'Buyer',
    school: null,
    location: 'Kiel',
    degree: null,
    pronouns: null,
    about: null,
    languages: [],
    experience: [],
    education: [],
  };
  expect(fullness({ ...early, profile })).toBe(fullness(early) + 2);
  expect(fullness({ ...early, sources: { name: 'linkedin', title: 'linkedin' } })).toBe(
    fullness(early),
  );
});
