import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { testBook } from '../../../tests/support/book';
import { createRouter } from '../router';
import type { RawSender } from '../sender';

const sender: RawSender = {
  id: 'own-id',
  url: 'https://mail.google.com/mail/u/0/',
  frameId: 0,
  tab: { id: 7, incognito: false },
};
const frame: RawSender = { ...sender, url: 'chrome-extension://own-id/sidebar.html', frameId: 3 };

const party = (email: string, name: string | null = null) => ({ email, name });
const person = (email: string | null, name: string | null, role = 'from') => ({
  role,
  name,
  email,
  linkedin: null,
});
const message = {
  id: 'm1',
  from: party('ana@porto.example', 'Ana Silva'),
  to: [party('rep@dangol.example')],
  cc: [],
  bcc: [],
  date: 1_760_000_000_000,
  dated: null,
  text: 'Hello',
  draft: false,
};
const facts = {
  site: 'gmail',
  view: 'conversation',
  account: 'rep@dangol.example',
  own: ['rep@dangol.example'],
  thread: { id: '18c', subject: 'Valves' },
  mailbox: null,
  messages: [message],
  people: [person('ana@porto.example', 'Ana Silva')],
};
const url = 'https://mail.google.com/mail/u/0/#inbox/1';

let router: ReturnType<typeof createRouter>;
const ask = (name: string, args: unknown, from = sender) => router({ dangol: 1, name, args }, from);
const report = (over: object, at = url) =>
  ask('page.report', { url: at, reading: { ok: true, value: { ...facts, ...over } } });
const shown = async () => await ask('context.get', {}, frame);

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async () => undefined);
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(new Error('nobody listens'));
  vi.spyOn(fakeBrowser.commands, 'getAll').mockImplementation(async () => []);
  router = createRouter(testBook(), 'own-id', () => {});
});

describe('a page on which one thing is endless is read all the same:', () => {
  const endless = 'x'.repeat(5000);
  const ana = { people: [{ email: 'ana@porto.example' }] };

  it.each<[string, object]>([
    ['a name', { people: [person('ana@porto.example', endless)] }],
    ['a subject', { thread: { id: '18c', subject: endless } }],
    ['a sender’s name', { messages: [{ ...message, from: party('ana@porto.example', endless) }] }],
    ['a text', { messages: [{ ...message, text: endless.repeat(3) }] }],
    [
      'the list of recipients',
      { messages: [{ ...message, to: Array(900).fill(party('ana@porto.example')) }] },
    ],
    [
      'the list of people',
      { people: [...facts.people, ...Array(1500).fill(person('li@porto.example', null, 'row'))] },
    ],
    ['the rep’s own addresses', { own: Array.from({ length: 60 }, (_, i) => `rep${i}@a.example`) }],
    ['the folder', { mailbox: endless }],
  ])('%s', async (_what, over) => {
    expect(await report(over)).toMatchObject({ ok: true });
    expect(await shown()).toMatchObject({ value: ana });
  });

  it('its own address', async () => {
    const long = `${url}?q=${endless}`;
    expect(await ask('page.hello', { url: long })).toMatchObject({ ok: true });
    expect(await report({}, long)).toMatchObject({ ok: true });
    expect(await shown()).toMatchObject({ value: ana });
  });

  it('a mail address, whose beginning is nobody else’s', async () => {
    const local = 'x'.repeat(320 - '@porto.example'.length);
    const spoofed = `${local}@porto.example.attacker.example`;
    expect(
      await report({
        messages: [{ ...message, cc: [party(spoofed)] }],
        people: [...facts.people, person(spoofed, 'Mallory')],
      }),
    ).toMatchObject({ ok: true });
    expect(await shown()).toMatchObject({ value: { people: [{ email: 'ana@porto.example' }] } });
  });
});

it('answers for everybody else where one address is endless', async () => {
  const refs = [`${'x'.repeat(3000)}@a.example`, 'ana@porto.example'];
  const own = Array.from({ length: 60 }, (_, i) => `rep${i}@a.example`);
  expect(await ask('badges.lookup', { refs, own })).toMatchObject({
    ok: true,
    value: [{ ref: 'ana@porto.example', state: 'unknown' }],
  });
});

it('opens the sidebar for somebody whose name is endless', async () => {
  const name = 'x'.repeat(5000);
  const click = { ref: 'ana@porto.example', name, intent: 'show', choice: 'page' };
  expect(await ask('sidebar.open', click)).toMatchObject({ ok: true, value: { opened: 'page' } });
});
