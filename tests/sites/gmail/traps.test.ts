import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { timeOfShownDate } from '../../../lib/capture/shownDate';
import { fixture, type GmailReader, peopleOf, startGmailReader } from './reader';

let gmail: GmailReader;
beforeAll(async () => {
  gmail = await startGmailReader();
}, 60_000);
afterAll(() => gmail.close());

const read = (name: string, url?: string) => gmail.facts(fixture(name), url);
const emailsOf = async (name: string) => (await read(name)).people.map(({ email }) => email);

describe('traps of the page', () => {
  it('1: earlier lists and conversations stay in the page, hidden', async () => {
    expect((await emailsOf('list-2026-10.html')).filter((email) => email?.includes('old'))).toEqual(
      [],
    );
    const facts = await read('conversation-2026-10.html');
    expect(facts.people.map(({ email }) => email)).not.toContain('hidden.row@old.example');
    // Were it shown, it would be read: the test can fail.
    const shown = fixture('conversation-2026-10.html').replace(
      'role="main" style="display:none"',
      'role="main"',
    );
    expect(peopleOf(await gmail.facts(shown))).toContain('row Hidden <hidden.row@old.example>');
  });

  it('2: each sender stands twice in a row, in wrappers without attributes too', async () => {
    const html = fixture('list-2026-10.html');
    await gmail.load(html);
    const places = await gmail.places();
    expect(places.map(({ email }) => email)).toEqual([
      'min-ji.kim@hansol.example',
      'jo@acme.example',
      'rep@dangol.example',
      'buyers@lists.example',
    ]);
    const names = (await gmail.facts(html)).people.map(({ name }) => name);
    expect(names).toEqual(['Kim Minji', 'Jo', 'me', 'Buyers']);
  });

  it('3: closed windows for writing stay, undrawn or without size', async () => {
    const emails = await emailsOf('compose-2026-10.html');
    expect(emails).not.toContain('closed@old.example');
    expect(emails).not.toContain('flat@old.example');
  });

  it('4: preference goes before document order', async () => {
    const html = fixture('conversation-2026-10.html').replace(
      '<div class="ha">',
      '<h2>Summary by the machine</h2><div class="ha">',
    );
    expect((await gmail.facts(html)).thread?.subject).toBe('Prices 🎉 for autumn');
  });

  it('5: the From row looks like a recipient and is none; nor are addresses in the text', async () => {
    const emails = await emailsOf('compose-2026-10.html');
    expect(emails).not.toContain('rep@dangol.example');
    expect(emails).not.toContain('typed@body.example');
  });

  it('6: a delegated mailbox is the account, and the signed-in address is own too', async () => {
    const html = fixture('list-2026-10.html').replaceAll(
      /rep@dangol\.example - /g,
      'boss@dangol.example - ',
    );
    const facts = await gmail.facts(html, 'https://mail.google.com/mail/b/AEoRXR/u/0/#inbox');
    expect(facts.account).toBe('boss@dangol.example');
    expect(facts.own).toEqual(['boss@dangol.example', 'rep@dangol.example']);
  });

  it('7: a group is a person with an address; "me" keeps its name as written', async () => {
    const people = peopleOf(await read('list-2026-10.html'));
    expect(people).toContain('row Buyers <buyers@lists.example>');
    expect(people).toContain('row me <rep@dangol.example>');
  });

  it.each([
    ['en', 'Oct 13, 2026, 3:15\u202fPM'],
    ['en-GB', '13 Oct 2026, 15:15'],
    ['ko', '2026년 10월 13일 (화) 오후 3:15'],
    ['zh-CN', '2026年10月13日 15:15'],
    ['zh-TW', '2026年10月13日 下午3:15'],
    ['ru', '13 окт. 2026 г., 15:15'],
    ['de', '13. Okt. 2026, 15:15'],
    ['fr', '13 oct. 2026, 15:15'],
    ['ar', '١٣ أكتوبر ٢٠٢٦، ٣:١٥ م'],
    ['not a language!', '13 Oct 2026, 15:15'],
  ])('8: without an id the time is read from a title in %s', async (language, title) => {
    const html = fixture('conversation-2026-10.html')
      .replace('lang="en"', `lang="${language}"`)
      .replace('Oct 13, 2026, 3:15&#8239;PM', title);
    const last = (await gmail.facts(html)).messages[2];
    expect(last?.date).toBeNull();
    const { text = '', language: spoken = '' } = last?.dated ?? {};
    expect(timeOfShownDate(text, spoken)).toBe(new Date(2026, 9, 13, 15, 15).getTime());
  });

  it('8: a title that names no day gives no time', async () => {
    const html = fixture('conversation-2026-10.html').replace(
      'Oct 13, 2026, 3:15&#8239;PM',
      'yesterday',
    );
    const last = (await gmail.facts(html)).messages[2];
    expect(timeOfShownDate(last?.dated?.text ?? '', 'en')).toBeNull();
  });

  it('9: a draft-only row has nobody and does not disturb the others', async () => {
    const facts = await read('list-2026-10.html');
    expect(facts.people).toHaveLength(4);
    expect(facts.people.map(({ name }) => name)).not.toContain('Draft');
  });

  it('10: the empty shell is loading, an empty inbox is a list', async () => {
    await gmail.load(fixture('shell-2026-10.html'));
    expect(await gmail.read()).toEqual({ ok: false, problem: 'loading' });
    const empty = await read('empty-inbox-2026-10.html');
    expect(empty).toMatchObject({ view: 'list', people: [], account: 'rep@dangol.example' });
  });
});

describe('what cannot be read', () => {
  it('is said of a page that shows mail in an unknown way', async () => {
    await gmail.load(
      '<title>Inbox - rep@dangol.example - Gmail</title><div role="main"><p>Jo: hello</p></div>',
    );
    expect(await gmail.read()).toEqual({ ok: false, problem: 'unrecognised' });
  });

  it('is no complaint on settings', async () => {
    await gmail.load(
      '<title>Settings - rep@dangol.example - Gmail</title><div role="main"><p>General</p></div>',
    );
    expect(await gmail.read('https://mail.google.com/mail/u/0/#settings/general')).toMatchObject({
      ok: true,
      value: { view: 'other', people: [] },
    });
  });

  it('is waited for while a conversation opens', async () => {
    await gmail.load(
      '<div role="main"><h2 data-legacy-thread-id="19a90f0000000010">Prices</h2></div>',
    );
    expect(
      await gmail.read('https://mail.google.com/mail/u/0/#inbox/FMfcgzQcqQrVbHnPxmKJhGdTzWlNpRsC'),
    ).toEqual({ ok: false, problem: 'loading' });
  });

  it('is refused while the address names another conversation', async () => {
    await gmail.load(fixture('conversation-2026-10.html'));
    const at = (id: string) => gmail.read(`https://mail.google.com/mail/u/0/#inbox/${id}`);
    expect(await at('19a90f0000000099')).toEqual({ ok: false, problem: 'stale' });
    expect(await at('19a90f0000000010')).toMatchObject({ ok: true });
  });
});
