import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixture, type GmailReader, INBOX, peopleOf, startGmailReader } from './reader';

let gmail: GmailReader;
beforeAll(async () => {
  gmail = await startGmailReader();
}, 60_000);
afterAll(() => gmail.close());

/** The page as it would be with every class name of Gmail's own hashed; mails keep their own. */
function withTokens(html: string, seed: number): string {
  const tokens = new Map<string, string>();
  const token = (name: string): string => {
    if (name.startsWith('gmail_')) return name;
    const known =
      tokens.get(name) ?? `${'xyzw'[seed % 4]}${(seed + tokens.size * 7919).toString(36)}-x`;
    tokens.set(name, known);
    return known;
  };
  return html.replace(/class="([^"]*)"/g, (_all, names: string) => {
    return `class="${names.split(/\s+/).filter(Boolean).map(token).join(' ')}"`;
  });
}

describe('with every class name a random token', () => {
  it.each([
    ['list-2026-10.html', INBOX],
    ['conversation-2026-10.html', INBOX],
    ['split-pane-2026-10.html', INBOX],
    ['details-2026-10.html', INBOX],
    ['compose-2026-10.html', INBOX],
    ['compose-classic-2020-10.html', INBOX],
    ['compose-folded-2026-10.html', INBOX],
    ['popout-conversation-2026-10.html', 'https://mail.google.com/mail/u/0/popout?view=btop'],
  ])('%s gives the same people, ids and subject', async (name, url) => {
    const html = fixture(name);
    const named = await gmail.facts(html, url);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 1e6 }), async (seed) => {
        const hashed = await gmail.facts(withTokens(html, seed), url);
        expect(peopleOf(hashed)).toEqual(peopleOf(named));
        expect(hashed.messages.map(({ id, text, draft }) => [id, text, draft])).toEqual(
          named.messages.map(({ id, text, draft }) => [id, text, draft]),
        );
        if (name !== 'split-pane-2026-10.html') expect(hashed.thread).toEqual(named.thread);
        expect(hashed).toMatchObject({ view: named.view, account: named.account });
      }),
      { numRuns: 3 },
    );
  });

  it('badges keep their places', async () => {
    const html = fixture('list-2026-10.html');
    await gmail.load(html);
    const named = await gmail.places();
    await gmail.load(withTokens(html, 42));
    const bare = (places: typeof named) =>
      places.map(({ role, email, kind, align }) => ({ role, email, kind, align }));
    expect(bare(await gmail.places())).toEqual(bare(named));
  });
});

describe('in any interface language', () => {
  it.each([
    ['ko', '받는사람: ', ', 참조: ', ', 숨은참조: '],
    ['zh-CN', '发送至 ', '，抄送：', '，密送：'],
    ['zh-TW', '寄給 ', '、副本： ', '、密件副本： '],
    ['ja', 'To ', ', Cc: ', ', Bcc: '],
    ['de', 'an ', ', Cc: ', ', Bcc: '],
    ['fr', 'à ', ', cc : ', ', cci : '],
    ['ru', 'кому: ', ', копия: ', ', скрытая копия: '],
    ['ar', 'إلى ', '، نسخة: ', '، نسخة مخفية الوجهة: '],
    ['en', 'to ', ', cc: ', ', bcc: '],
  ])('%s: to, cc and bcc are told apart', async (language, to, cc, bcc) => {
    const html = fixture('conversation-2026-10.html')
      .replace('lang="en"', `lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"`)
      .replace('class="hb">to <span email="rep', `class="hb">${to}<span email="rep`)
      .replace(', cc: ', cc)
      .replace(', bcc: ', bcc);
    const [, message] = (await gmail.facts(html)).messages;
    expect(message?.to.map(({ email }) => email)).toEqual([
      'rep@dangol.example',
      'jo@acme.example',
    ]);
    expect(message?.cc.map(({ email }) => email)).toEqual(['kai@hansol.example']);
    expect(message?.bcc.map(({ email }) => email)).toEqual(['audit@hansol.example']);
  });

  it('with no word known, everyone is addressed', async () => {
    const html = fixture('conversation-2026-10.html')
      .replace(', cc: ', ', qq: ')
      .replace(', bcc: ', ', zz: ');
    const [, message] = (await gmail.facts(html)).messages;
    expect(message?.to).toHaveLength(4);
  });
});
