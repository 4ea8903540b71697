import { beforeEach, describe, expect, it } from 'vitest';
import { content, conversation, frame, type Stage, stage } from '../../../tests/support/stage';
import type { Arguments } from '../protocol';

type Facts = Extract<Arguments<'page.report'>['reading'], { ok: true }>['value'];

const { url, reading } = conversation();
if (!reading.ok) throw new Error('The conversation of the tests is readable');
const facts: Facts = reading.value;
const [message] = facts.messages;

const party = (email: string, name: string | null = null) => ({ email, name });
const person = (
  email: string | null,
  name: string | null,
  role: 'from' | 'row' = 'from',
): Facts['people'][number] => ({ role, name, email, linkedin: null });

let router: Stage;
const report = (over: object, at = url) =>
  router.ask(
    'page.report',
    { url: at, reading: { ok: true, value: { ...facts, ...over } } },
    content,
  );
const shown = async () => await router.ask('context.get', {}, frame);

beforeEach(() => {
  router = stage();
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
    expect(await router.ask('page.hello', { url: long }, content)).toMatchObject({ ok: true });
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
  expect(await router.ask('badges.lookup', { refs, own }, content)).toMatchObject({
    ok: true,
    value: [{ ref: 'ana@porto.example', state: 'unknown' }],
  });
});

it('opens the sidebar for somebody whose name is endless', async () => {
  const name = 'x'.repeat(5000);
  const click = { ref: 'ana@porto.example', name, intent: 'show', choice: 'page' } as const;
  expect(await router.ask('sidebar.open', click, content)).toMatchObject({
    ok: true,
    value: { opened: 'page' },
  });
});
