import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Arguments, CommandName } from '../../../lib/messages/protocol.ts';
import { emptyDraft } from '../../../lib/schema/emptyDraft.ts';
import { sampleBook } from '../../../scripts/sample/book.ts';
import { known } from '../../../scripts/standin/gmail/demo/people.ts';
import { contentsOf, tablesOf } from '../../support/seed.ts';
import { until } from '../../support/until.ts';
import { settledBadges } from './badges.ts';
import { readCard } from './card.ts';
import { type MailTab, openStage, type Stage } from './stage.ts';

const now = Date.now();
const book = sampleBook(now);
let stage: Stage;
let tab: MailTab;

beforeAll(async () => {
  stage = await openStage({ tables: await tablesOf(contentsOf(book), now) });
  tab = await stage.mail();
  await settledBadges(stage.firefox.bidi, tab, (all) => all.length > 20);
});
afterAll(() => stage.close());

const [contact] = book.contacts;
const [company] = book.companies;
const [order] = book.orders;
if (!contact || !company || !order) throw new Error('the sample book is empty');

const draft: Arguments<'contact.add'>['draft'] = {
  ...emptyDraft(),
  name: 'Nora Example',
  emails: ['nora@fresh.example'],
};

/** One command of every kind of writing, each with what tells how often it had its effect. */
const commands = {
  'contact.add': {
    contactId: v7(),
    draft,
    company: { kind: 'new', companyId: v7(), name: 'Fresh' },
  },
  'interaction.log': {
    interactionId: v7(),
    kind: 'call',
    at: now,
    minutes: 5,
    contactIds: [contact.id],
    customerId: company.id,
    subject: 'A call',
    text: null,
    nextStep: null,
    complaint: null,
  },
  'order.add': {
    orderId: v7(),
    customerId: company.id,
    contactId: null,
    number: 'N-1',
    orderedOn: '2026-01-05',
    dueOn: null,
    currency: 'EUR',
    lines: [],
    amount: '100',
    note: null,
  },
  'contact.edit': { contactId: contact.id, changes: { title: 'Changed' } },
  'order.delete': { orderId: order.id },
  'never.add': { entry: '@never.example' },
} satisfies { [Name in CommandName]?: Omit<Arguments<Name>, 'commandId'> };

const facts = async () => ({
  stats: await stage.answer('book.stats', {}),
  never: (await stage.answer('settings.get', {})).neverLog,
  title: (await stage.answer('card.get', { contactId: contact.id }))?.contact?.title,
});

/** Sends a command from the extension's page, and hears how it was answered. */
const send = (name: string, args: object): Promise<unknown> =>
  stage.desk.evaluate(
    `browser.runtime.sendMessage(${JSON.stringify({ dangol: 1, name, args })}).then((answer) => JSON.stringify(answer), () => 'lost')`,
  );

const interrupted: string[] = [];

const stopped = () =>
  until(
    async () => {
      await stage.firefox.stopBackground();
      return (await stage.firefox.backgroundState()) === 'stopped';
    },
    30_000,
    'the event page did not stop',
  );

describe('an event page that stops', () => {
  for (const [name, args] of Object.entries(commands)) {
    it(`does ${name} once, stopped before it and while it runs`, async () => {
      const before = await facts();
      const request = { commandId: v7(), ...args };
      for (let turn = 0; turn < 2; turn++) {
        await stopped();
        const sent = send(name, request);
        await stage.firefox.stopBackground();
        interrupted.push(String(await sent));
      }
      const again = String(await send(name, request));
      expect(JSON.parse(again)).toMatchObject({ ok: true });
      const after = await facts();
      expect(after).not.toEqual(before);
      expect(String(await send(name, request))).toBe(again);
      expect(await facts()).toEqual(after);
      for (const [table, count] of Object.entries(after.stats)) {
        const was: number | undefined = { ...before.stats }[table];
        expect(Math.abs(count - (was ?? count)), table).toBeLessThanOrEqual(1);
      }
    });
  }

  it('was really interrupted', async () => {
    const lost = () => interrupted.some((answer) => !answer.startsWith('{'));
    // On a quick machine every stop may have come too late: then it is tried until one comes in time.
    for (let turn = 0; turn < 30 && !lost(); turn++) {
      await stopped();
      const sent = send('never.add', { commandId: v7(), ...commands['never.add'] });
      await stage.firefox.stopBackground();
      interrupted.push(String(await sent));
    }
    expect(lost()).toBe(true);
  });

  it('leaves the list as it is, and the next conversation is read', async () => {
    const { bidi } = stage.firefox;
    const painted = (await settledBadges(bidi, tab)).map(({ email, tier }) => `${email} ${tier}`);
    await stage.firefox.stopBackground();
    const still = (await settledBadges(bidi, tab)).map(({ email, tier }) => `${email} ${tier}`);
    expect(still).toEqual(painted);
    await tab.open(known.linnea.email);
    await readCard(await tab.sidebar(), known.linnea.name);
    expect(await stage.firefox.backgroundState()).toBe('running');
    expect(tab.errors).toEqual([]);
  });
});
