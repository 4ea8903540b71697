import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { sharedPath } from '../../support/shared';
import { hashed } from './hash';
import { type LinkedinReader, peopleOf, profileUrl, startLinkedinReader } from './reader';

/** Pages that others saved; they lie beside the repository. */
const folder = sharedPath('fixtures', 'linkedin');
if (!folder) console.info('No saved LinkedIn pages on this machine: their tests are left out.');

const expectedSchema = z.array(
  z.object({
    file: z.string(),
    name: z.string(),
    profileUrl: z.string(),
    publicIdentifier: z.string(),
    memberId: z.string(),
    headline: z.string(),
    location: z.string(),
    pronouns: z.nullable(z.string()),
    topCompany: z.string(),
    mustNotBeTakenAsSubject: z.array(z.string()),
  }),
);
const saved = (...parts: string[]) => readFileSync(path.join(folder ?? '', ...parts), 'utf8');
const expected = folder
  ? expectedSchema.parse(JSON.parse(saved('profile-2026-03', 'expected.json')))
  : [];
const ID = 'ACoAABexampleProfileId-0000000000_sample';

describe.runIf(folder)('saved pages', () => {
  let linkedin: LinkedinReader;
  beforeAll(async () => {
    linkedin = await startLinkedinReader();
  }, 60_000);
  afterAll(() => linkedin.close());

  describe.each(expected)('$file', (person) => {
    const url = profileUrl(person.publicIdentifier);
    const member = { slug: person.publicIdentifier, memberId: person.memberId };
    const wanted = {
      name: person.name,
      headline: person.headline,
      location: person.location,
      pronouns: person.pronouns,
      company: person.topCompany,
      linkedin: member,
    };

    it('gives the one person it is about, and nobody else', async () => {
      const facts = await linkedin.facts(saved('profile-2026-03', person.file), url);
      expect(facts.view).toBe('profile');
      expect(facts.drafts).toHaveLength(1);
      expect(facts.drafts[0]).toMatchObject(wanted);
      expect(facts.people).toEqual([
        { role: 'profile', name: person.name, email: null, linkedin: member },
      ]);
      const told = JSON.stringify(facts);
      for (const other of person.mustNotBeTakenAsSubject) expect(told).not.toContain(other);
      const [, kind] = /^\d+-([a-z]+)-/.exec(person.file) ?? [];
      const degree = { connect: [2, 3], message: [1], pending: [2], status: [3] }[kind ?? ''];
      expect(degree).toContain(facts.drafts[0]?.degree);
    });

    it('gives the same without a class name it knows, and in another language', async () => {
      const page = hashed(saved('profile-2026-03', person.file), 7)
        .replace(/lang="en"/, 'lang="ko"')
        .replaceAll('>Contact info<', '>연락처 정보<')
        .replaceAll('>Message<', '>메시지<')
        .replaceAll('>Connect<', '>1촌 맺기<')
        .replace(/>· 1st</g, '>· 1촌<')
        .replace(/>· 2nd</g, '>· 2촌<')
        .replace(/>· 3rd</g, '>· 3촌<');
      const named = await linkedin.facts(saved('profile-2026-03', person.file), url);
      const facts = await linkedin.facts(page, url);
      expect(facts.drafts).toEqual(named.drafts);
    });

    it('has the badge at the name', async () => {
      await linkedin.load(saved('profile-2026-03', person.file), url);
      expect(await linkedin.places()).toEqual([
        { role: 'profile', name: person.name, kind: 'header', box: person.name },
      ]);
    });

    it('is not taken for somebody else whose address is already there', async () => {
      await linkedin.load(saved('profile-2026-03', person.file), url);
      expect(await linkedin.read(profileUrl('jonas-lindqvist'))).toEqual({
        ok: false,
        problem: 'stale',
      });
    });
  });

  it('reads the signed-out page', async () => {
    const facts = await linkedin.facts(
      saved('guest-profile-2024-05', 'guest-1-adrian-suarez-lindgren.html'),
      'https://se.linkedin.com/in/adrian-suarez-lindgren',
    );
    expect(facts.view).toBe('profile');
    expect(facts.drafts).toHaveLength(1);
    expect(facts.drafts[0]).toMatchObject({
      name: 'Adrián Suárez Lindgren',
      linkedin: { slug: 'adrian-suarez-lindgren', memberId: null },
      title: 'Team Lead',
      company: 'Example Org 1',
      school: 'Example Org 2',
      location: 'Greater Stockholm Metropolitan Area',
      languages: ['English', 'Spanish'],
    });
    expect(peopleOf(facts)).toEqual(['profile Adrián Suárez Lindgren adrian-suarez-lindgren -']);
  });

  it.each([
    ['profile-connectable.html', 2],
    ['profile-first-degree.html', 1],
    ['profile-pending-hidden-1st.html', 2],
  ])('reads the shape %s', async (file, degree) => {
    const facts = await linkedin.facts(saved('shape-2026-10', file), profileUrl('avery-stone'));
    expect(facts.drafts).toHaveLength(1);
    expect(facts.drafts[0]).toMatchObject({
      name: 'Avery Stone',
      linkedin: { slug: 'avery-stone', memberId: ID },
      headline: 'Active sunglasses for anyone!',
      location: null,
      degree,
    });
    expect(peopleOf(facts)).toEqual([`profile Avery Stone avery-stone ${ID}`]);
  });

  it('reads the shape of a conversation', async () => {
    const facts = await linkedin.facts(
      saved('shape-2026-10', 'messaging-thread.html'),
      'https://www.linkedin.com/messaging/thread/2-abc/',
    );
    expect(facts).toMatchObject({
      view: 'messaging',
      drafts: [],
      thread: { id: '2-abc', subject: 'Avery Stone' },
    });
    expect(peopleOf(facts)).toEqual([`participant Avery Stone - ${ID}`]);
    const avery = { name: 'Avery Stone', linkedin: { slug: null, memberId: ID } };
    expect(facts.messages.map(({ id, text, members }) => ({ id, text, members }))).toEqual([
      { id: 'x', text: 'Hi Avery', members: { from: null, to: [avery], outgoing: true } },
      {
        id: 'y',
        text: 'Thanks for reaching out!',
        members: { from: avery, to: [], outgoing: false },
      },
    ]);
  });
});
