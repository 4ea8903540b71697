import { describe, expect, it } from 'vitest';
import { blankToNull, linesOf, linkedinOf, phonesOf } from './edit-values';

describe('what is typed into a profile', () => {
  it('takes lines apart without blanks and repetitions', () => {
    expect(linesOf(' a@x.example \n\nb@x.example\na@x.example')).toEqual([
      'a@x.example',
      'b@x.example',
    ]);
    expect(blankToNull('  ')).toBeNull();
  });
  it('keeps the kind of a phone that stays', () => {
    const before = [{ number: '+47 1', kind: 'mobile' as const }];
    expect(phonesOf('+47 1\n+47 2', before)).toEqual([
      { number: '+47 1', kind: 'mobile' },
      { number: '+47 2', kind: 'work' },
    ]);
  });
  it('reads a profile path from its address, and forgets the member with another path', () => {
    const before = { slug: 'ana-b', memberId: 'm1' };
    expect(linkedinOf('https://www.linkedin.com/in/ana-b/?x=1', before)).toEqual(before);
    expect(linkedinOf('linkedin.com/in/other', before)).toEqual({ slug: 'other', memberId: null });
    expect(linkedinOf('', before)).toBeNull();
  });
});
