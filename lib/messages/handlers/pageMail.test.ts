import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { draftOf, id } from '../../../tests/support/book';
import { content, conversation, type Stage, stage, TAB } from '../../../tests/support/stage';

const { url, reading } = conversation();
if (!reading.ok) throw new Error('The conversation of the tests is readable');
const facts = reading.value;
const [message] = facts.messages;

let book: Stage['book'];
let told: Stage['told'];
let ask: Stage['ask'];
const report = (over: object = {}) =>
  ask('page.report', { url, reading: { ok: true, value: { ...facts, ...over } } }, content);

beforeEach(() => {
  ({ book, told, ask } = stage());
});

async function know(email: string) {
  const contactId = id();
  const draft = draftOf('Ana Silva', [email]);
  await ask('contact.add', { commandId: id(), contactId, draft, company: { kind: 'none' } });
  return contactId;
}

describe('mail of a page', () => {
  const mails = async () => (await book.db.rows('interactions').toArray()).map((row) => row.record);

  it('is not logged before the rep said so', async () => {
    await know('ana@porto.example');
    await report();
    expect(await mails()).toEqual([]);
  });

  it('is logged once, however often it is opened', async () => {
    const contactId = await know('ana@porto.example');
    await ask('mailbox.logging', {
      commandId: id(),
      account: 'rep@dangol.example',
      logging: 'automatic',
    });
    for (let round = 0; round < 3; round += 1) await report();
    expect(await mails()).toMatchObject([
      {
        kind: 'mail-received',
        at: 1_760_000_000_000,
        atFrom: 'id',
        contactIds: [contactId],
        customerId: contactId,
        text: null,
        messageKey: 'gmail:rep@dangol.example:m1',
      },
    ]);
  });

  it('goes with a captured person who is taken back, and comes again with them', async () => {
    await ask('page.hello', { url }, content);
    await report();
    await ask('mailbox.logging', {
      commandId: id(),
      account: 'rep@dangol.example',
      logging: 'automatic',
    });
    const logged = () => book.db.rows('interactions').count();
    const commandId = id();
    const capture = (command: string) =>
      ask('contact.add', {
        commandId: command,
        contactId: id(),
        draft: draftOf('Ana Silva', ['ana@porto.example']),
        company: { kind: 'none' },
      });
    await capture(commandId);
    await vi.waitFor(async () => expect(await logged()).toBe(1));
    await ask('undo', { commandId: id(), undoId: commandId });
    expect(await logged()).toBe(0);
    await capture(id());
    await vi.waitFor(async () => expect(await logged()).toBe(1));
  });

  it('is logged also where the browser keeps nothing of the page, which is then told again', async () => {
    await know('ana@porto.example');
    const account = 'rep@dangol.example';
    await ask('mailbox.logging', { commandId: id(), account, logging: 'automatic' });
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('quota exceeded'));
    expect(await report()).toMatchObject({ ok: false });
    expect(await mails()).toHaveLength(1);
    expect(told).toContainEqual({
      tabId: TAB,
      change: { event: 'context.changed', tabId: TAB },
    });
  });

  it('stays deleted when the conversation is opened again', async () => {
    await know('ana@porto.example');
    const account = 'rep@dangol.example';
    await ask('mailbox.logging', { commandId: id(), account, logging: 'automatic' });
    await report();
    const [mail] = await mails();
    await ask('interaction.delete', { commandId: id(), interactionId: mail?.id ?? '' });
    await report();
    expect(await mails()).toMatchObject([{ deletedAt: expect.any(Number) }]);
  });

  it('is counted and logged on a click where the mailbox asks', async () => {
    await know('ana@porto.example');
    const account = 'rep@dangol.example';
    await ask('mailbox.logging', { commandId: id(), account, logging: 'ask' });
    await ask('page.hello', { url }, content);
    await report();
    expect(await mails()).toEqual([]);
    expect(await ask('context.get', {})).toMatchObject({ value: { unlogged: 1 } });
    await ask('mail.log', { commandId: id() });
    expect(await mails()).toHaveLength(1);
    expect(await ask('context.get', {})).toMatchObject({ value: { unlogged: 0 } });
  });

  it.each([
    [
      'never-log domain',
      async () => ask('never.add', { commandId: id(), entry: '@porto.example' }),
      {},
    ],
    ['draft', async () => null, { draft: true }],
    ['message without id', async () => null, { id: null }],
    ['colleague', async () => null, { from: { email: 'boss@dangol.example', name: null } }],
  ])('is never logged: %s', async (_why, prepare, over) => {
    await know('ana@porto.example');
    await know('boss@dangol.example');
    const account = 'rep@dangol.example';
    await ask('mailbox.logging', { commandId: id(), account, logging: 'automatic' });
    await prepare();
    await report({ messages: [{ ...message, ...over }] });
    expect(await mails()).toEqual([]);
  });

  it('moved to another Roundcube folder is asked about, not logged again', async () => {
    await know('ana@porto.example');
    const account = 'rep@dangol.example';
    await ask('mailbox.logging', { commandId: id(), account, logging: 'automatic' });
    await ask('page.hello', { url }, content);
    const inbox = { site: 'roundcube', mailbox: 'INBOX', messages: [{ ...message, id: '12' }] };
    await report(inbox);
    await report({ ...inbox, mailbox: 'Done', messages: [{ ...message, id: '3' }] });
    expect(await mails()).toHaveLength(1);
    expect(await ask('context.get', {})).toMatchObject({ value: { unlogged: 1 } });
    await report({ ...inbox, messages: [{ ...message, id: '13' }] });
    expect(await mails()).toHaveLength(2);
  });
});
