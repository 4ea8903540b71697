import { describe, expect, it } from 'vitest';
import { contactDraftSchema } from '../schema/draft';
import { draftFromCorrespondent } from './correspondent';

describe('draftFromCorrespondent', () => {
  const text =
    'Fine.\n\nBest regards,\nLaura\n\n-- \nLaura Pemberton\nHead of Procurement\nTarnholt Trading Ltd\nM: +44 7700 900123\nlinkedin.com/in/Laura-Pemberton/';

  it("leaves out the address of a list that put itself in the writer's place, and the company behind it", () => {
    const email = 'sales@lists.example';
    const draft = draftFromCorrespondent(
      { name: "'Laura Pemberton' via Sales", email },
      text,
      null,
    );
    expect(draft).toMatchObject({
      name: 'Laura Pemberton',
      emails: [],
      company: 'Tarnholt Trading Ltd',
      companyDomain: null,
    });
    expect(draft.sources).not.toHaveProperty('emails');
    const bare = draftFromCorrespondent({ name: "'Laura Pemberton' via Sales", email }, null, null);
    expect(bare).toMatchObject({ name: 'Laura Pemberton', emails: [], company: null });
  });

  it('merges sender, domain and signature and names the source of each field', () => {
    const draft = draftFromCorrespondent(
      { name: 'Pemberton, Laura', email: 'Laura@Tarnholt.example' },
      text,
      'https://mail.google.com/',
    );
    expect(draft).toMatchObject({
      name: 'Laura Pemberton',
      givenName: 'Laura',
      familyName: 'Pemberton',
      emails: ['laura@tarnholt.example'],
      phones: [{ number: '+447700900123', kind: 'mobile' }],
      title: 'Head of Procurement',
      company: 'Tarnholt Trading Ltd',
      companyDomain: 'tarnholt.example',
      linkedin: { slug: 'laura-pemberton', memberId: null },
      sourceUrl: 'https://mail.google.com/',
    });
    expect(draft.sources).toEqual({
      name: 'sender',
      givenName: 'sender',
      familyName: 'sender',
      emails: 'sender',
      phones: 'signature',
      title: 'signature',
      company: 'signature',
      companyDomain: 'domain',
      linkedin: 'signature',
    });
    expect(contactDraftSchema.safeParse(draft).success).toBe(true);
  });

  it('suggests the company by the domain when nothing better is known', () => {
    const draft = draftFromCorrespondent(
      { name: '김민지', email: 'minji@onnuri-soft.example' },
      null,
      null,
    );
    expect(draft).toMatchObject({
      name: '김민지',
      company: 'Onnuri Soft',
      companyDomain: 'onnuri-soft.example',
    });
    expect(draft.sources.company).toBe('domain');
  });

  it('gives a public provider’s user no company', () => {
    const draft = draftFromCorrespondent(
      { name: 'Kim Minji', email: 'minji@kakao.com' },
      null,
      null,
    );
    expect(draft).toMatchObject({ company: null, companyDomain: null });
    expect(draft.sources).not.toHaveProperty('company');
  });

  it('takes the name from the signature when the mail shows none', () => {
    const draft = draftFromCorrespondent(
      { name: null, email: 'laura.pemberton@tarnholt.example' },
      text,
      null,
    );
    expect(draft).toMatchObject({ name: 'Laura Pemberton', familyName: 'Pemberton' });
    expect(draft.sources.name).toBe('signature');
  });

  it('takes nothing from another person’s signature', () => {
    const draft = draftFromCorrespondent(
      { name: 'Ruth Okafor', email: 'ruth@brightwater.example' },
      text,
      null,
    );
    expect(draft).toMatchObject({
      phones: [],
      title: null,
      linkedin: null,
      company: 'Brightwater',
    });
  });
});
