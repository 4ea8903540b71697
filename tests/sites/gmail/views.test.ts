import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { timeOfShownDate } from '../../../lib/capture/shownDate';
import { fixture, type GmailReader, INBOX, peopleOf, startGmailReader } from './reader';

let gmail: GmailReader;
beforeAll(async () => {
  gmail = await startGmailReader();
}, 60_000);
afterAll(() => gmail.close());

const read = (name: string, url?: string) => gmail.facts(fixture(name), url);

describe('a list', () => {
  it('gives every row its people once, own address and groups included', async () => {
    const facts = await read('list-2026-10.html');
    expect(facts.view).toBe('list');
    expect(facts.thread).toBeNull();
    expect(facts.account).toBe('rep@dangol.example');
    expect(peopleOf(facts)).toEqual([
      'row Kim Minji <min-ji.kim@hansol.example>',
      'row Jo <jo@acme.example>',
      'row me <rep@dangol.example>',
      'row Buyers <buyers@lists.example>',
    ]);
  });

  it.each([
    ['label', '#label/Big+customers'],
    ['search', '#search/from%3Ajo'],
    ['category', '#category/promotions'],
    ['second account', '#inbox'],
  ])('is a list under a %s address too', async (kind, hash) => {
    const base = kind === 'second account' ? INBOX.replace('/u/0/', '/u/1/') : INBOX;
    expect((await read('list-2026-10.html', base.replace('#inbox', hash))).view).toBe('list');
  });
});

describe('a conversation', () => {
  it('gives thread, messages and people with roles', async () => {
    const facts = await read('conversation-2026-10.html');
    expect(facts.view).toBe('conversation');
    expect(facts.thread).toEqual({ id: '19a90f0000000010', subject: 'Prices 🎉 for autumn' });
    expect(facts.messages.map(({ id, draft }) => [id, draft])).toEqual([
      ['19a90f0000000010', false],
      ['1a133a6506004242', false],
      [null, true],
    ]);
    expect(facts.messages[1]).toMatchObject({
      from: { name: 'Kim Minji', email: 'min-ji.kim@hansol.example' },
      to: [
        { name: 'me', email: 'rep@dangol.example' },
        { name: 'Jo March', email: 'jo@acme.example' },
      ],
      cc: [{ name: 'Kai', email: 'kai@hansol.example' }],
      bcc: [{ name: 'Audit', email: 'audit@hansol.example' }],
      date: Date.UTC(2026, 9, 13, 5, 5),
    });
    expect(peopleOf(facts)).toEqual([
      'from me <rep@dangol.example>',
      'from Kim Minji <min-ji.kim@hansol.example>',
      'to me <rep@dangol.example>',
      'to Jo March <jo@acme.example>',
      'cc Kai <kai@hansol.example>',
      'bcc Audit <audit@hansol.example>',
      'to Kim Minji <min-ji.kim@hansol.example>',
    ]);
  });

  it('gives the text of open messages without what they quote', async () => {
    const [folded, open] = (await read('conversation-2026-10.html')).messages;
    expect(folded?.text).toBeNull();
    expect(open?.text).toBe(
      'Hello Rae,\nour price is 1,200 won.\nBest regards\n--\nKim Minji\nHansol Trading\n+82 2 312 3456',
    );
  });

  it('knows an unsynced message by its missing id and reads its time from the title', async () => {
    const last = (await read('conversation-2026-10.html')).messages[2];
    expect(last).toMatchObject({ id: null, date: null, draft: true });
    expect(timeOfShownDate(last?.dated?.text ?? '', 'en')).toBe(
      new Date(2026, 9, 13, 15, 15).getTime(),
    );
  });

  it('reads the opened details with their own labels, and no reply-to as a recipient', async () => {
    expect(peopleOf(await read('details-2026-10.html'))).toEqual([
      'from Kai <kai@hansol.example>',
      'to me <rep@dangol.example>',
      'to A1 <a1@many.example>',
      'to A2 <a2@many.example>',
      'cc C1 <c1@many.example>',
    ]);
  });

  it('opens beside the list in the preview pane while the address stays', async () => {
    const facts = await read('split-pane-2026-10.html');
    expect(facts.view).toBe('conversation');
    expect(facts.thread).toEqual({ id: '19a90f0000000020', subject: 'Stock' });
    expect(peopleOf(facts)).toEqual([
      'from Kai <kai@hansol.example>',
      'to me <rep@dangol.example>',
      'row Jo <jo@acme.example>',
      'row Kai <kai@hansol.example>',
    ]);
  });

  it('stands in a window of its own, whose title names no account', async () => {
    const facts = await read(
      'popout-conversation-2026-10.html',
      'https://mail.google.com/mail/u/0/popout?ver=1&search=inbox&th=%23thread-f%3A1849000000000000040&view=btop',
    );
    expect(facts).toMatchObject({
      view: 'conversation',
      account: null,
      thread: {
        id: BigInt('1849000000000000040').toString(16),
        subject: 'Call carol@else.example',
      },
    });
    expect(facts.messages[0]?.id).toBe(BigInt('1849000000000000040').toString(16));
    const newer = await read(
      'popout-conversation-2026-10.html',
      'https://mail.google.com/mail/u/0/popout?ver=1&search=inbox&th=%23thread-f%3A1849000000000000040&cvid=1',
    );
    expect([newer.account, newer.own]).toEqual([null, []]);
  });
});

describe('a window for writing', () => {
  const wanted = [
    'compose-to Kim Minji <min-ji.kim@hansol.example>',
    'compose-to - <new.one@shop.example>',
    'compose-cc Jo March <jo@acme.example>',
  ];

  it('gives chips with their field as role', async () => {
    const facts = await read('compose-2026-10.html');
    expect(facts.view).toBe('compose');
    expect(peopleOf(facts)).toEqual(wanted);
  });

  it.each([
    ['full screen', 'class="dw"', 'class="aSs" style="position:fixed;inset:0"'],
    ['inline', 'role="dialog"><div class="M9"', 'class="ip iq"><div class="M9"'],
  ])('reads the same %s', async (_kind, from, to) => {
    const html = fixture('compose-2026-10.html').replaceAll(from, to);
    expect(peopleOf(await gmail.facts(html))).toEqual(wanted);
  });

  it('reads a pop-out and takes the account from who it is written as', async () => {
    const html = fixture('compose-2026-10.html').replace(
      /<title>.*?<\/title>/,
      '<title>Gmail</title>',
    );
    const facts = await gmail.facts(html, 'https://mail.google.com/mail/u/0/?view=cm&fs=1&tf=1');
    expect(facts).toMatchObject({ view: 'compose', account: 'rep@dangol.example' });
    expect(peopleOf(facts)).toEqual(wanted);
  });

  it('reads classic recipients, typed ones when finished', async () => {
    expect(peopleOf(await read('compose-classic-2020-10.html'))).toEqual([
      'compose-to Kim Minji <min-ji.kim@hansol.example>',
      'compose-to Silva, João <joao@silva.example>',
      'compose-bcc - <audit@hansol.example>',
      'compose-to - <jo@acme.example>',
    ]);
  });

  it('reads the one line of a folded reply', async () => {
    expect(peopleOf(await read('compose-folded-2026-10.html'))).toEqual([
      'compose-to Kai <kai@hansol.example>',
      'compose-cc Jo <jo@acme.example>',
    ]);
  });

  it('leaves the list in front when both are there', async () => {
    const list = fixture('list-2026-10.html');
    const compose = /<div class="dw">.*<\/div>/s.exec(fixture('compose-2026-10.html'))?.[0] ?? '';
    const facts = await gmail.facts(list.replace('</body>', `${compose}</body>`));
    expect(facts.view).toBe('list');
    expect(peopleOf(facts)).toEqual(
      expect.arrayContaining([...wanted, 'row Jo <jo@acme.example>']),
    );
  });
});
