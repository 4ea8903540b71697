import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashed } from './hash';
import { fixture, type LinkedinReader, peopleOf, profileUrl, startLinkedinReader } from './reader';

const SITE = 'https://www.linkedin.com';
const JONAS = 'ACoAABq7LrT2hfEwmZp0jonaslindqvist-0001';
const url = profileUrl('jonas-lindqvist');
const profile = fixture('profile-2026-10.xhtml');

let linkedin: LinkedinReader;
beforeAll(async () => {
  linkedin = await startLinkedinReader();
}, 60_000);
afterAll(() => linkedin.close());

const problemOf = async (content: string, address: string) => {
  await linkedin.load(content, address);
  const reading = await linkedin.read();
  return reading.ok ? null : reading.problem;
};
const degreeOf = async (content: string) => (await linkedin.facts(content, url)).drafts[0]?.degree;

describe('with every class name a random token', () => {
  it.each([
    ['profile-2026-10.xhtml', url],
    ['contact-info-2026-10.xhtml', url],
    ['search-2026-10.xhtml', `${SITE}/search/results/people/`],
    ['search-2026-04.html', `${SITE}/search/results/people/`],
    ['feed-2026-10.html', `${SITE}/feed/`],
    ['messaging-2026-07.html', `${SITE}/messaging/thread/2-i/`],
    ['invitations-2026-10.html', `${SITE}/mynetwork/invitation-manager/`],
  ])('%s tells the same', async (name, address) => {
    const named = await linkedin.facts(fixture(name), address);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 1e6 }), async (seed) => {
        expect(await linkedin.facts(hashed(fixture(name), seed), address)).toEqual(named);
      }),
      { numRuns: 2 },
    );
  });
});

describe('the degree', () => {
  const both = (connect: string, first: string, second: string) =>
    profile
      .replace(/<a href="\/preload[^>]*jonas-lindqvist"[^>]*>[^<]*<\/a>/, connect)
      .replace(/<div data-display-contents="true" class="c0de _4fd1">.*?<\/div>/, first)
      .replace('<p class="_77cc">· 2.</p>', second);

  it('is the one that is drawn', async () => {
    expect(await degreeOf(profile)).toBe(2);
    expect(await degreeOf(both('', '<p>· 1.</p>', '<p style="visibility: hidden">· 2.</p>'))).toBe(
      1,
    );
  });

  it('is never the first beside a Connect button, when both are drawn', async () => {
    const connect = '<a href="/preload/custom-invite/?vanityName=jonas-lindqvist">Vernetzen</a>';
    expect(await degreeOf(both(connect, '<p>· 1.</p>', '<p>· 2.</p>'))).toBe(2);
  });

  it('is the first with a Message button alone', async () => {
    expect(await degreeOf(both('', '<p>· 1.</p>', '<p>· 2.</p>'))).toBe(1);
  });

  it('is not known without any', async () => {
    expect(await degreeOf(both('', '', ''))).toBeNull();
  });
});

describe('somebody else', () => {
  it('is never taken, however many stand beside the member', async () => {
    const others = Array.from(
      { length: 150 },
      (_, at) =>
        `<div><a href="https://www.linkedin.com/in/stranger-${at}/"><h2>Stranger ${at}</h2><p>· 1.</p></a><a href="/preload/custom-invite/?vanityName=stranger-${at}">Vernetzen</a></div>`,
    ).join('');
    const facts = await linkedin.facts(
      profile.replace('<main id="workspace">', `<aside>${others}</aside>$&${others}`),
      url,
    );
    expect(peopleOf(facts)).toEqual([`profile Jonas Lindqvist jonas-lindqvist ${JONAS}`]);
    expect(JSON.stringify(facts)).not.toContain('tranger');
  });

  it("has their own sections: a card keyed by another member's id is not read", async () => {
    const page = profile.replace(`${JONAS}About`, 'ACoAAStranger0000000000000000000000000s1About');
    expect((await linkedin.facts(page, url)).drafts[0]?.about).toBeNull();
  });
});

describe('while the page changes', () => {
  it('the member before is stale at once, by name and by id', async () => {
    await linkedin.load(profile, url);
    const at = (address: string) => linkedin.read(address);
    expect(await at(profileUrl('mira-oduya'))).toEqual({ ok: false, problem: 'stale' });
    expect(await at(profileUrl('ACoAAStranger0000000000000000000000000s1'))).toEqual({
      ok: false,
      problem: 'stale',
    });
    expect(await at(profileUrl(JONAS))).toMatchObject({ ok: true });
    expect(await at(`${profileUrl('Jonas-Lindqvist')}?trk=x`)).toMatchObject({ ok: true });
    expect(await at(`${SITE}/in/me/`)).toMatchObject({ ok: true });
  });

  it('a card that does not yet say whose it is counts as loading', async () => {
    const page = profile
      .replaceAll(/https:\/\/www\.linkedin\.com\/in\/jonas-lindqvist\/[^"]*/g, '#')
      .replaceAll('/in/jonas-lindqvist', '#');
    expect(await problemOf(page, url)).toBe('loading');
  });

  it('an empty frame is loading, a page arranged in a new way is not recognised', async () => {
    expect(
      await problemOf(
        '<title>LinkedIn</title><main><div data-testid="lazy-column"></div></main>',
        url,
      ),
    ).toBe('loading');
    expect(
      await problemOf('<title>x | LinkedIn</title><main><h2>Jonas Lindqvist</h2></main>', url),
    ).toBe('unrecognised');
  });

  it('an earlier profile kept in the page, hidden, is not read', async () => {
    const kept = profile
      .replaceAll('Jonas Lindqvist', 'Earlier Person')
      .replaceAll('jonas-lindqvist', 'earlier-person')
      .replaceAll(JONAS, 'ACoAAEarlier00000000000000000000000000e1');
    const [, body = ''] = /<main[^>]*>([\s\S]*)<\/main>/.exec(kept) ?? [];
    const page = profile.replace(
      '<main id="workspace">',
      `<div style="display: none">${body}</div>$&`,
    );
    expect(peopleOf(await linkedin.facts(page, url))).toEqual([
      `profile Jonas Lindqvist jonas-lindqvist ${JONAS}`,
    ]);
  });

  it('a page without people is a page all the same', async () => {
    const facts = await linkedin.facts(
      '<title>Jobs | LinkedIn</title><main></main>',
      `${SITE}/jobs/`,
    );
    expect(facts).toMatchObject({ site: 'linkedin', view: 'other', people: [], drafts: [] });
  });
});

describe('hostile pages', () => {
  it('give texts cut to what may be reported, and no error', async () => {
    const long = 'x'.repeat(5000);
    const page = profile
      .replaceAll('Leiter Einkauf bei Fjordmalt | Getreide und Malz', long)
      .replaceAll('>Jonas Lindqvist<', `>${long}<`)
      .replace('Seit 2009 im Einkauf von Malz.', long);
    const [draft] = (await linkedin.facts(page, url)).drafts;
    expect(draft?.name).toHaveLength(400);
    expect(draft?.headline).toHaveLength(500);
    expect(draft?.about?.length).toBeLessThanOrEqual(4000);
  });

  it('with broken addresses and data are read as far as they go', async () => {
    const guest = fixture('profile-guest-2026-10.html');
    const broken = guest
      .replace('{"@context"', '{"@context')
      .replace('<head>', '<head><a href="/in/%E0%A4%A">x</a>');
    const facts = await linkedin.facts(broken, 'https://cn.linkedin.com/in/yutong-chen-77a');
    expect(facts.drafts[0]).toMatchObject({ name: '陈雨桐', title: null, company: null });
  });
});
